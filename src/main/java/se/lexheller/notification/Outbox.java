package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.lexheller.platform.Settings;

/** Utkorgen: a notice becomes a row here in the transaction of what it tells of, so that there is never one without the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Outbox {

    @Inject
    private OutboxRepository mails;
    @Inject
    private Letters letters;
    @Inject
    private Settings settings;
    @Inject
    private Event<MailWritten> written;
    @Inject
    private Clock clock;

    /** Told twice, it is written once (invariant 5). */
    void write(Notice notice) {
        Letter letter = letters.write(notice.kind(), notice.words());
        mails.addUnlessThere(new OutboxMail(notice, letter, host(), clock.instant()));
        written.fire(new MailWritten());
    }

    private String host() {
        String host = settings.baseUrl().getHost();
        return host == null ? "localhost" : host;
    }
}
