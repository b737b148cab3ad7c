package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.lexheller.audit.ChainBroken;
import se.lexheller.platform.web.Route;

/** Tells those who answer for the installation that the audit trail isn't whole. */
@ApplicationScoped
class AuditNotices {

    @Inject
    private Notices notices;
    @Inject
    private Recipients recipients;
    @Inject
    private Links links;

    /** Once for each place in the trail, not each night. */
    void onChainBroken(@Observes ChainBroken broken) {
        Set<String> told = new TreeSet<>(recipients.administrators());
        told.addAll(recipients.directors());
        notices.to(told, NoticeKind.AUDIT_BROKEN, "audit-%s-%d".formatted(broken.fault(), broken.seq()),
                List.of(String.valueOf(broken.seq()), links.to(Route.AUDIT)));
    }
}
