package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AccountAlert;
import se.lexheller.security.LinkPurpose;
import se.lexheller.security.LinkWanted;

/** The links by which people choose their passwords, and word of what has happened to their accounts. */
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

    void onAlert(@Observes AccountAlert alert) {
        NoticeKind kind = switch (alert.kind()) {
            case PASSWORD_CHANGED -> NoticeKind.ACCOUNT_PASSWORD_CHANGED;
            case SECOND_FACTOR_SET -> NoticeKind.ACCOUNT_SECOND_FACTOR_SET;
            case SECOND_FACTOR_REMOVED -> NoticeKind.ACCOUNT_SECOND_FACTOR_REMOVED;
            case SECOND_FACTOR_RESET -> NoticeKind.ACCOUNT_SECOND_FACTOR_RESET;
            case RECOVERY_CODE_USED -> NoticeKind.ACCOUNT_RECOVERY_CODE_USED;
            case RECOVERY_CODES_REPLACED -> NoticeKind.ACCOUNT_RECOVERY_CODES_REPLACED;
            case SIGN_INS_ENDED -> NoticeKind.ACCOUNT_SIGN_INS_ENDED;
        };
        notices.to(List.of(alert.email()), kind, Notice.event("account-" + alert.accountId(), alert.at()),
                List.of(links.to(Route.OWN_ACCOUNT), dates.moment(alert.at())));
    }
}
