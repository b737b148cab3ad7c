package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.platform.web.Route;
import se.lexheller.security.LinkPurpose;
import se.lexheller.security.LinkWanted;

/** The links by which people choose their passwords. */
@ApplicationScoped
class AccountNotices {

    @Inject
    private Notices notices;
    @Inject
    private Links links;
    @Inject
    private MailDates dates;

    void onLinkWanted(@Observes LinkWanted wanted) {
        NoticeKind kind = wanted.purpose() == LinkPurpose.PASSWORD_RESET ? NoticeKind.PASSWORD_RESET : NoticeKind.ACCOUNT_ACTIVATION;
        notices.to(List.of(wanted.email()), kind, Notice.event("account-" + wanted.accountId(), wanted.at()),
                List.of(links.to(Route.ACTIVATE, wanted.secret().value()), dates.moment(wanted.until())));
    }
}
