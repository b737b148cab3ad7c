package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.AccountRow;
import se.lexheller.security.AccountService;
import se.lexheller.security.Role;
import se.lexheller.security.SignInService;
import se.lexheller.security.TypedAccount;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/** Konton som väntar: an administrator gives who has signed in at a provider an account, links one that is there, or says no. */
@ApplicationScoped
@Transactional
public class AccountRequestService {

    private static final Logger LOG = Logger.getLogger(AccountRequestService.class.getName());

    @Inject
    private FederationRepository repository;
    @Inject
    private AccountRequestAccess access;
    @Inject
    private AccountService accounts;
    @Inject
    private SignInService signIns;
    @Inject
    private OrganisationService organisations;
    @Inject
    private Providers providers;
    @Inject
    private Event<AccountApproved> approved;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @return those who wait, the longest first */
    public List<AccountRequestRow> waiting(User user) {
        access.require(user);
        return repository.waiting().stream().map(identity -> row(user, identity)).toList();
    }

    /** @throws NotFound where there is none, or it is decided */
    public AccountRequestRow get(User user, long id) {
        access.require(user);
        return row(user, repository.identity(id).filter(i -> i.state() == IdentityState.WAITING)
                .orElseThrow(() -> new NotFound("account request " + id)));
    }

    /** A new account of the provider's organisation, without a password. */
    public void approve(User user, long id, Set<Role> roles) {
        access.require(user);
        ExternalIdentity identity = locked(id);
        TypedAccount typed = new TypedAccount(identity.name(), identity.email(), identity.organisationId(), roles);
        finish(user, identity, accounts.createWithoutPassword(user, typed), identity.email());
    }

    /**
     * The person has an account already, and will reach it by the provider too.
     *
     * @param typedEmail of that account: naming it is the administrator's deliberate act, the provider's word isn't enough
     */
    public void link(User user, long id, String typedEmail) {
        access.require(user);
        ExternalIdentity identity = locked(id);
        AccountRow account = named(user, TypedText.clean(typedEmail)).filter(AccountRow::active)
                .orElseThrow(() -> new InvalidInput(FieldError.of("existing", "error.no-such-account")));
        if (account.own()) {
            throw new InvalidInput(FieldError.of("existing", "error.link-own-account"));
        }
        if (!Objects.equals(account.organisationId(), identity.organisationId())) {
            throw new InvalidInput(FieldError.of("existing", "error.link-other-organisation"));
        }
        finish(user, identity, account.id(), account.email());
    }

    /** The person is told at the next try. */
    public void refuse(User user, long id) {
        access.require(user);
        Instant now = clock.instant();
        locked(id).refuse(user.accountId(), now);
        audited.fire(Audited.by(user.accountId(), AuditKind.ACCOUNT_CHANGED, now).on("identity", id).change("WAITING", "REFUSED"));
        LOG.info(() -> "identity %d refused by %d".formatted(id, user.accountId()));
    }

    private void finish(User user, ExternalIdentity identity, long accountId, String email) {
        Instant now = clock.instant();
        identity.approve(accountId, user.accountId(), now);
        signIns.signsInElsewhere(accountId, true);
        LOG.info(() -> "identity %d got account %d by %d".formatted(identity.id(), accountId, user.accountId()));
        audited.fire(Audited.by(user.accountId(), AuditKind.ACCOUNT_CHANGED, now).on("account", accountId).part(identity.id()).change(null, "IDENTITY"));
        approved.fire(new AccountApproved(identity.id(), accountId, email, now));
    }

    private ExternalIdentity locked(long id) {
        ExternalIdentity identity = repository.lockIdentity(id).orElseThrow(() -> new NotFound("account request " + id));
        if (identity.state() != IdentityState.WAITING) {
            throw new NotFound("account request " + id + " is decided");
        }
        return identity;
    }

    private AccountRequestRow row(User user, ExternalIdentity i) {
        String provider = providers.all().stream().filter(p -> p.key().equals(i.provider())).map(Provider::name).findFirst().orElse(i.provider());
        boolean own = organisations.ofEmail(i.email()).filter(organisation -> organisation == i.organisationId()).isPresent();
        return new AccountRequestRow(i.id(), i.name(), i.email(), i.organisationId(), organisations.get(i.organisationId()).name(), provider,
                i.firstSeenAt(), own, named(user, i.email()).isPresent());
    }

    private Optional<AccountRow> named(User user, String email) {
        String wanted = email.toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? Optional.empty()
                : accounts.list(user, wanted, 1).rows().stream().filter(row -> row.email().equals(wanted)).findFirst();
    }
}
