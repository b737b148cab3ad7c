package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import se.lexheller.shared.Secret;

/**
 * How much may be sent without signing in: from one place, where a whole municipality may share an address, and to be
 * answered to one e-mail address, which may be somebody else's.
 */
@ApplicationScoped
class SendingLimit {

    static final int MOST_FROM_PLACE = 30;
    static final int MOST_TO_ADDRESS = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private FeedbackSenderRepository senders;

    /**
     * @param client network address
     * @param email  null where no answer is wanted
     * @throws SentTooOften where it is too much; counted is only what goes through
     */
    void count(String client, String email, Instant now) {
        senders.forgetBefore(now.minus(DAY));
        count("place " + client, MOST_FROM_PLACE, HOUR, now);
        if (email != null) {
            count("address " + email.toLowerCase(Locale.ROOT), MOST_TO_ADDRESS, DAY, now);
        }
    }

    private void count(String sender, int most, Duration window, Instant now) {
        FeedbackSenderRepository.Sent sent = senders.count(new Secret(sender).hash(), now, now.minus(window));
        if (sent.times() > most) {
            throw new SentTooOften(Duration.between(now, sent.since().plus(window)));
        }
    }
}
