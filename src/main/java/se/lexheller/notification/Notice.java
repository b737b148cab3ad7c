package se.lexheller.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import se.lexheller.shared.Secret;

/**
 * One thing to tell one recipient.
 *
 * @param event     names what happened; with kind and recipient it makes the notice one of its kind (invariant 5)
 * @param recipient an e-mail address
 * @param words     what the text has gaps for: number, link and the like; never a word of the case itself
 * @param exit      address by which one click ends what the notice belongs to; null where there is no such thing
 */
record Notice(NoticeKind kind, String event, String recipient, List<String> words, String exit) {

    private static final int DIGITS = 32;

    Notice {
        words = List.copyOf(words);
    }

    Notice(NoticeKind kind, String event, String recipient, List<String> words) {
        this(kind, event, recipient, words, null);
    }

    /** @param what happened to whom, such as "case-17-ANSWERED" */
    static String event(String what, Instant at) {
        return what + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** @return the same for the same event, kind and recipient, however often it is told; without the address itself */
    String dedupeKey() {
        String hash = new Secret(recipient.toLowerCase(Locale.ROOT)).hash();
        return kind + ":" + event + ":" + hash.substring(0, DIGITS);
    }
}
