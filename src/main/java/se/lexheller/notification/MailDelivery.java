package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.platform.Settings;

/**
 * Sends one mail in one transaction. Its row is locked from before the conversation with the mail server until just after
 * it, so that no other worker, on this node or another, can send the same mail meanwhile.
 *
 * <p>SMTP and the database can't be committed as one. Should this node die in the moment between the server's "250" and the
 * commit, the row is still WAITING and the mail goes out a second time: better twice than never. One mail a transaction
 * keeps that moment as short as can be and at most one mail within it, and its Message-ID is the same both times.
 */
@ApplicationScoped
class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    @Inject
    private OutboxRepository mails;
    @Inject
    private SuppressionRepository suppressed;
    @Inject
    private Post post;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @return whether it is worth asking for the next one: false where nothing is due, or the mail server is away */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sendNext() {
        Optional<OutboxMail> next = mails.takeNext(clock.instant());
        if (next.isPresent() && suppressed.contains(next.get().recipient())) {
            next.get().suppressed();
            return true;
        }
        return next.isPresent() && send(next.get()) != Post.Outcome.UNREACHABLE;
    }

    private Post.Outcome send(OutboxMail mail) {
        Instant now = clock.instant();
        Post.Reply reply = post.send(mail, now);
        switch (reply.outcome()) {
            case TAKEN -> mail.sent(settings.demo(), now);
            case REFUSED -> mail.refused(reply.error());
            case BOUNCED -> {
                mail.refused(reply.error());
                suppressed.add(mail.recipient(), mail.lastError(), now);
            }
            case LATER, UNREACHABLE -> mail.failed(reply.error(), now);
        }
        if (reply.outcome() != Post.Outcome.TAKEN) {
            LOG.warning(() -> "mail %d (%s) was not sent at attempt %d: %s; it is %s"
                    .formatted(mail.id(), mail.kind(), mail.attempts(), mail.lastError(), mail.state()));
        }
        return reply.outcome();
    }
}
