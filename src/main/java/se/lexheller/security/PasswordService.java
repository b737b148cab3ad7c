package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** A password is chosen by the one who gets the link, and by nobody else: the first administrator, a new account, a forgotten password. */
@ApplicationScoped
@Transactional
public class PasswordService {

    private static final Logger LOG = Logger.getLogger(PasswordService.class.getName());
    /** So that nobody can fill somebody else's inbox. */
    private static final Duration BETWEEN_LINKS = Duration.ofMinutes(5);

    @Inject
    private SecurityRepository repository;
    @Inject
    private OneTimeLinks links;
    @Inject
    private PasswordHashing passwords;
    @Inject
    private Event<AccountAlert> alerts;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** Sends a link where there is such an account; nothing in the reply tells whether there is. */
    public void forgotten(String email) {
        Instant now = clock.instant();
        repository.accountByEmail(email.strip()).filter(Account::isActive)
                .filter(account -> !repository.hasLinkSince(LinkPurpose.PASSWORD_RESET, account.id(), now.minus(BETWEEN_LINKS)))
                .ifPresent(account -> links.send(LinkPurpose.PASSWORD_RESET, account, now));
    }

    /** @throws NotFound where the link doesn't work, or no longer */
    public LinkDetails details(Secret secret) {
        OneTimeLink link = links.find(secret, clock.instant());
        requireVacant(link);
        return new LinkDetails(link.purpose(), link.account() == null ? "" : link.account().email());
    }

    /**
     * Uses the link: the account gets its password, and whoever was signed in to it is so no longer. A second factor stays, and
     * is asked for at the next sign-in.
     *
     * @throws InvalidInput where the password can't be taken; the link goes on working
     * @throws NotFound     where the link doesn't work, or no longer
     */
    public void choose(Secret secret, String password) {
        Instant now = clock.instant();
        OneTimeLink link = links.lock(secret, now);
        Account account = link.account();
        if (account == null) {
            throw new NotFound("account of the link");
        }
        check(new ArrayList<>(), password, account.email());
        link.use(now);
        if (account.passwordHash() != null) {
            alerts.fire(AccountAlert.of(AlertKind.PASSWORD_CHANGED, account, now));
        }
        account.changePassword(passwords.hash(password));
        repository.endSignIns(account.id(), now);
        repository.endLinks(LinkPurpose.PASSWORD_RESET, account.id(), now);
        repository.endLinks(LinkPurpose.ACTIVATION, account.id(), now);
        LOG.info(() -> "account " + account.id() + " has a new password");
        audited.fire(Audited.by(account.id(), AuditKind.PASSWORD_CHOSEN, now));
    }

    /** Uses the link of an empty installation. */
    public void becomeFirstAdministrator(Secret secret, String typedName, String typedEmail, String password) {
        Instant now = clock.instant();
        OneTimeLink link = links.lock(secret, now);
        if (link.purpose() != LinkPurpose.FIRST_ADMINISTRATOR) {
            throw new NotFound("link of the first administrator");
        }
        requireVacant(link);
        TypedAccount typed = new TypedAccount(typedName, typedEmail, null, Set.of(Role.ADMINISTRATOR));
        List<FieldError> errors = typed.errors();
        repository.accountByEmail(typed.email()).ifPresent(taken -> errors.add(FieldError.of("email", "error.email-taken")));
        check(errors, password, typed.email());
        repository.endLinks(LinkPurpose.FIRST_ADMINISTRATOR, null, now);
        Account account = new Account(typed.email(), typed.name(), null, typed.roles(), now);
        account.changePassword(passwords.hash(password));
        repository.add(account);
        LOG.info("the first administrator has an account");
        audited.fire(Audited.by(account.id(), AuditKind.ACCOUNT_CREATED, now).on("account", account.id()).change(null, Role.ADMINISTRATOR.name()));
    }

    private void requireVacant(OneTimeLink link) {
        if (link.purpose() == LinkPurpose.FIRST_ADMINISTRATOR && repository.hasAdministrator()) {
            throw new NotFound("there is an administrator");
        }
    }

    private static void check(List<FieldError> errors, String password, String email) {
        PasswordRule.check(password, email).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
