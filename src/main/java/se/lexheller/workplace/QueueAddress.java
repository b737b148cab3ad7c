package se.lexheller.workplace;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import se.lexheller.deviation.Queue;
import se.lexheller.shared.NotFound;

/** What each queue is called in an address: {@code /arbetsyta/ko/att-ta-emot}. */
public final class QueueAddress {

    private static final Map<Queue, String> NAMES = new EnumMap<>(Map.of(
            Queue.TO_TRIAGE, "att-ta-emot",
            Queue.SUPPLEMENT, "komplettering",
            Queue.WITH_MEMBERS, "hos-medlemmar",
            Queue.TO_AGREE, "att-enas-om",
            Queue.TO_PUBLISH, "att-publicera",
            Queue.PUBLISHED, "publicerade",
            Queue.ENDED, "avslutade"));

    private QueueAddress() {
    }

    public static String of(Queue queue) {
        return NAMES.get(queue);
    }

    /** @throws NotFound where no queue has that name */
    public static Queue find(String name) {
        return Arrays.stream(Queue.values()).filter(queue -> NAMES.get(queue).equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("queue"));
    }
}
