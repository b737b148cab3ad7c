package se.lexheller.publication.web;

import java.util.Map;
import java.util.Optional;
import se.lexheller.deviation.DeviationKind;

/** Kinds of deviation as public addresses spell them: {@code ?typ=tidsgrans}. Readers keep such links: never rename one. */
public final class KindInAddress {

    private static final Map<DeviationKind, String> WORDS = Map.of(
            DeviationKind.GAP_BETWEEN_ACTORS, "grazon",
            DeviationKind.WAITING_TIME, "vantetid",
            DeviationKind.TIME_LIMIT, "tidsgrans",
            DeviationKind.UNCLEAR_RESPONSIBILITY, "oklart-ansvar",
            DeviationKind.CONFLICTING_RULES, "regler",
            DeviationKind.INFORMATION, "information",
            DeviationKind.OTHER, "annat");

    private KindInAddress() {
    }

    public static String of(DeviationKind kind) {
        return WORDS.get(kind);
    }

    /** @return empty for a word that is no kind's */
    public static Optional<DeviationKind> find(String word) {
        return WORDS.entrySet().stream().filter(e -> e.getValue().equals(word)).map(Map.Entry::getKey).findFirst();
    }
}
