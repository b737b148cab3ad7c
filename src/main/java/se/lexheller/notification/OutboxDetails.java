package se.lexheller.notification;

import java.util.List;
import java.util.Map;
import se.lexheller.shared.PageOf;

/**
 * A page of the outbox.
 *
 * @param recipients  to choose from; empty where addresses aren't shown
 * @param withContent whether words and links are shown
 * @param mayResend   whether a dead mail can be sent again
 * @param sending     whether there is a mail server
 */
public record OutboxDetails(PageOf<MailRow> mails, Map<MailState, Long> counts, List<String> recipients, boolean withContent,
                            boolean mayResend, boolean sending) {

    public long waiting() {
        return counts.getOrDefault(MailState.WAITING, 0L);
    }

    public long sent() {
        return counts.getOrDefault(MailState.SENT, 0L);
    }

    public long dead() {
        return counts.getOrDefault(MailState.DEAD, 0L);
    }
}
