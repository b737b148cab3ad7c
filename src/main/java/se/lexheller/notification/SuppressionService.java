package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.logging.Logger;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.NotFound;

/** Studsar: the administrator sees which addresses don't take mails, and lets them have mails again once that is mended. */
@ApplicationScoped
@Transactional
public class SuppressionService {

    private static final Logger LOG = Logger.getLogger(SuppressionService.class.getName());

    @Inject
    private SuppressionRepository suppressed;
    @Inject
    private OutboxRepository mails;
    @Inject
    private OutboxAccess access;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** A mail has come back. What says nothing of the address, or isn't about a mail of ours, changes nothing. */
    public void returned(BounceReport report) {
        if (Bounce.isOfAddress(0, report.status())) {
            mails.recipientOf(report.messageId()).ifPresent(address -> suppressed.add(address, report.status(), clock.instant()));
        }
    }

    /** @throws NotFound for everybody but the administrator, in the demonstration too: addresses aren't made up there either */
    public List<SuppressedRow> list(User user) {
        access.requireResend(user);
        return suppressed.newest();
    }

    /** @throws NotFound for everybody but the administrator, and where it isn't there any more */
    public void lift(User user, long id) {
        access.requireResend(user);
        if (!suppressed.remove(id)) {
            throw new NotFound("suppressed address " + id);
        }
        LOG.info(() -> "suppressed address %d lifted by %d".formatted(id, user.accountId()));
        audited.fire(Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, clock.instant()).on("suppressed-address", id).change("SUPPRESSED", "LIFTED"));
    }
}
