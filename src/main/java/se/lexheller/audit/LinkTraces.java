package se.lexheller.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.lexheller.security.LinkWanted;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;

/** Links by which an account can be entered anew, whoever asked for them. */
@ApplicationScoped
class LinkTraces {

    @Inject
    private Event<Audited> audited;

    void on(@Observes LinkWanted wanted) {
        audited.fire(Audited.by(null, AuditKind.ACCOUNT_LINK_SENT, wanted.at()).on("account", wanted.accountId()).change(null, wanted.purpose().name()));
    }
}
