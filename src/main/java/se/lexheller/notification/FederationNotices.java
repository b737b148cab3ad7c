package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.federation.AccountApproved;
import se.lexheller.federation.AccountRequested;
import se.lexheller.platform.web.Route;

/** Who is told of accounts that people get by signing in at their own organisation. */
@ApplicationScoped
class FederationNotices {

    @Inject
    private Notices notices;
    @Inject
    private Recipients recipients;
    @Inject
    private Links links;

    void onAccountRequested(@Observes AccountRequested requested) {
        notices.to(recipients.administrators(), NoticeKind.ACCOUNT_REQUESTED, Notice.event("identity-" + requested.identityId(), requested.at()),
                List.of(links.to(Route.ACCOUNT_REQUEST, requested.identityId())));
    }

    void onAccountApproved(@Observes AccountApproved approved) {
        notices.to(List.of(approved.email()), NoticeKind.ACCOUNT_APPROVED, Notice.event("identity-" + approved.identityId(), approved.at()),
                List.of(links.to(Route.SIGN_IN)));
    }
}
