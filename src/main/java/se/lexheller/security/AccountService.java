package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Konton: who may sign in, and as what. A change acts at once: whoever is signed in to the account has to do so again. */
@ApplicationScoped
@Transactional
public class AccountService {

    static final int PAGE_SIZE = 50;
    private static final Logger LOG = Logger.getLogger(AccountService.class.getName());

    @Inject
    private SecurityRepository repository;
    @Inject
    private AccountAccess access;
    @Inject
    private OneTimeLinks links;
    @Inject
    private OrganisationService organisations;
    @Inject
    private Event<AccountAlert> alerts;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /**
     * @param search part of name or address; empty: all
     * @param page   from 1
     */
    public PageOf<AccountRow> list(User user, String search, int page) {
        access.require(user);
        List<AccountRow> rows = repository.search(search.strip(), (page - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(account -> row(user, account)).toList();
        return new PageOf<>(rows, repository.count(search.strip()), page, PAGE_SIZE);
    }

    public AccountRow get(User user, long id) {
        access.require(user);
        return row(user, account(id));
    }

    /** @throws se.lexheller.shared.NotFound for everybody else */
    public void requireAdministrator(User user) {
        access.require(user);
    }

    /** The new account gets a link by mail, to choose its password. */
    public long create(User user, TypedAccount typed) {
        Account account = add(user, typed);
        links.send(LinkPurpose.ACTIVATION, account, clock.instant());
        return account.id();
    }

    /** For somebody who signs in elsewhere. */
    public long createWithoutPassword(User user, TypedAccount typed) {
        return add(user, typed).id();
    }

    private Account add(User user, TypedAccount typed) {
        access.require(user);
        check(typed);
        if (repository.accountByEmail(typed.email()).isPresent()) {
            throw new InvalidInput(FieldError.of("email", "error.email-taken"));
        }
        Account account = repository.add(new Account(typed.email(), typed.name(), typed.organisationId(), typed.roles(), clock.instant()));
        LOG.info(() -> "account %d created by %d with %s".formatted(account.id(), user.accountId(), typed.roles()));
        tell(user, AuditKind.ACCOUNT_CREATED, account.id(), null, names(typed.roles()));
        return account;
    }

    /** @param readVersion of the account that the administrator had before the eyes; the address stays as it is */
    public void change(User user, long id, long readVersion, TypedAccount typed) {
        access.require(user);
        Account account = account(id);
        access.requireChange(user, account);
        check(typed);
        if (account.version() != readVersion) {
            throw new BusinessRuleViolation("rule.account-changed");
        }
        String before = names(account.roles());
        account.change(typed.name(), typed.organisationId(), typed.roles());
        repository.endSignIns(id, clock.instant());
        LOG.info(() -> "account %d changed by %d to %s".formatted(id, user.accountId(), typed.roles()));
        tell(user, AuditKind.ACCOUNT_CHANGED, id, before, names(typed.roles()));
    }

    public void deactivate(User user, long id) {
        access.require(user);
        Account account = account(id);
        access.requireChange(user, account);
        account.deactivate();
        repository.endSignIns(id, clock.instant());
        LOG.info(() -> "account %d closed by %d".formatted(id, user.accountId()));
        tell(user, AuditKind.ACCOUNT_CLOSED, id, null, null);
    }

    public void reactivate(User user, long id) {
        access.require(user);
        Account account = account(id);
        access.requireChange(user, account);
        account.reactivate();
        LOG.info(() -> "account %d opened again by %d".formatted(id, user.accountId()));
        tell(user, AuditKind.ACCOUNT_REOPENED, id, null, null);
    }

    /** A new link to choose a password; the one before stops working. */
    public void sendLink(User user, long id) {
        access.require(user);
        Account account = account(id);
        access.requireChange(user, account);
        if (!account.isActive()) {
            throw new BusinessRuleViolation("rule.account-closed");
        }
        links.send(LinkPurpose.ACTIVATION, account, clock.instant());
    }

    /** Whoever is signed in to the account has to do so again; its owner is told. */
    public void endSignIns(User user, long id) {
        access.require(user);
        Account account = account(id);
        access.requireChange(user, account);
        Instant now = clock.instant();
        repository.endSignIns(id, now);
        LOG.info(() -> "sign-ins of account %d ended by %d".formatted(id, user.accountId()));
        tell(user, AuditKind.SIGN_INS_ENDED, id, null, null);
        alerts.fire(AccountAlert.of(AlertKind.SIGN_INS_ENDED, account, now));
    }

    /** For who has lost app and recovery codes; that it is really that person the administrator has to make sure. The owner is told. */
    public void resetSecondFactor(User user, long id) {
        access.require(user);
        Account account = account(id);
        access.requireChange(user, account);
        if (!account.hasSecondFactor()) {
            throw new BusinessRuleViolation("rule.no-second-factor");
        }
        Instant now = clock.instant();
        account.removeSecondFactor();
        repository.forgetCodes(id);
        repository.endSignIns(id, now);
        LOG.info(() -> "second factor of account %d reset by %d".formatted(id, user.accountId()));
        tell(user, AuditKind.SECOND_FACTOR_CHANGED, id, null, "RESET");
        alerts.fire(AccountAlert.of(AlertKind.SECOND_FACTOR_RESET, account, now));
    }

    private void tell(User user, AuditKind kind, long id, String from, String to) {
        audited.fire(Audited.by(user.accountId(), kind, clock.instant()).on("account", id).change(from, to));
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }

    private void check(TypedAccount typed) {
        List<FieldError> errors = typed.errors();
        OrganisationKind kind = typed.organisationId() == null ? null : organisations.get(typed.organisationId()).kind();
        Set<OrganisationKind> asked = typed.roles().stream().map(Role::heldAt).filter(Objects::nonNull).collect(Collectors.toSet());
        if (asked.contains(OrganisationKind.MEMBER) && kind != OrganisationKind.MEMBER) {
            errors.add(FieldError.of("organisation", "error.member-needed"));
        } else if (asked.contains(OrganisationKind.ASSOCIATION) && kind != OrganisationKind.ASSOCIATION) {
            errors.add(FieldError.of("organisation", "error.association-needed"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Account account(long id) {
        return repository.account(id).orElseThrow(() -> new NotFound("account " + id));
    }

    private static AccountRow row(User user, Account a) {
        return new AccountRow(a.id(), a.name(), a.email(), a.organisationId(), a.roles(), a.isActive(),
                way(a), a.hasSecondFactor(), a.id().equals(user.accountId()), a.version());
    }

    private static AccountRow.Way way(Account account) {
        if (account.passwordHash() != null) {
            return AccountRow.Way.PASSWORD;
        }
        return account.isElsewhere() ? AccountRow.Way.ELSEWHERE : AccountRow.Way.NONE;
    }
}
