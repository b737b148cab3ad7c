package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import se.lexheller.platform.Settings;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Signs people in and out, and tells from the cookie's secret who they are. */
@ApplicationScoped
@Transactional
public class SignInService {

    private static final Logger LOG = Logger.getLogger(SignInService.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private SecurityRepository accounts;
    @Inject
    private PasswordHashing passwords;
    @Inject
    private Settings settings;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /**
     * @param email    as typed
     * @param password as typed
     * @return the secret for the cookie, which gives access to nothing as long as {@link #half} knows it; empty where address
     *         or password is wrong or has to wait, which is never told apart
     */
    public Optional<Secret> signIn(String email, String password) {
        Instant now = clock.instant();
        Optional<Account> found = accounts.accountByEmail(email.strip()).filter(Account::isActive);
        boolean right = passwords.matches(password, found.map(Account::passwordHash).orElse(null));
        if (found.isEmpty()) {
            LOG.info("sign-in refused: no such account");
            refused(null, "UNKNOWN", now);
            return Optional.empty();
        }
        Account account = accounts.lock(found.get());
        if (account.isBlocked(now)) {
            LOG.info(() -> "sign-in refused: account %d has to wait".formatted(account.id()));
            refused(account.id(), "WAITING", now);
            return Optional.empty();
        }
        if (!right) {
            account.attemptFailed(now);
            LOG.info(() -> "sign-in refused: wrong password for account " + account.id());
            refused(account.id(), "PASSWORD", now);
            return Optional.empty();
        }
        if (passwords.isOutdated(account.passwordHash())) {
            account.renewHash(passwords.hash(password));
        }
        return Optional.of(open(account, SignInWay.PASSWORD, false, now));
    }

    /**
     * One click and no password, in demo mode alone.
     *
     * @throws NotFound outside demo mode, or where there is no such account
     */
    public Secret signInAsDemo(long accountId) {
        if (!settings.demo()) {
            throw new NotFound("demo sign-in");
        }
        return openFor(accountId, SignInWay.DEMO, false);
    }

    /**
     * For somebody who was authenticated elsewhere; who that is must be beyond doubt.
     *
     * @param secondFactor whether a second factor was shown there; where the account's roles demand one and it wasn't, the
     *                     secret gives access to nothing until it has been shown here
     * @return the secret for the cookie, see {@link CurrentUser#signedIn}
     * @throws NotFound where there is no such account, or it is closed
     */
    public Secret openFor(long accountId, SignInWay way, boolean secondFactor) {
        Account account = accounts.account(accountId).filter(Account::isActive).orElseThrow(() -> new NotFound("account"));
        return open(account, way, secondFactor, clock.instant());
    }

    /** For the feature that ties accounts to where their owners sign in elsewhere. */
    public void signsInElsewhere(long accountId, boolean elsewhere) {
        accounts.account(accountId).orElseThrow(() -> new NotFound("account")).signsInElsewhere(elsewhere);
    }

    /** @return the accounts that demo mode offers; empty outside it */
    public List<User> demoUsers() {
        return settings.demo() ? accounts.active().stream().map(Account::asUser).toList() : List.of();
    }

    /** @return the one whose cookie it is; anonymous where it is unknown, half, idle for too long, expired or ended */
    public User identify(Secret cookie) {
        Instant now = clock.instant();
        Optional<SignIn> signIn = accounts.signIn(cookie.hash()).filter(s -> s.isValid(now) && s.isWhole())
                .filter(s -> s.way() != SignInWay.DEMO || settings.demo());
        signIn.filter(s -> s.wantsToBeSeen(now)).ifPresent(s -> s.seen(now));
        return signIn.map(s -> s.account().asUser()).orElse(User.anonymous());
    }

    /** @return empty where the sign-in is whole, or there is none */
    public Optional<HalfSignIn> half(Secret cookie) {
        Instant now = clock.instant();
        return accounts.signIn(cookie.hash()).filter(s -> s.isValid(now) && !s.isWhole())
                .map(s -> new HalfSignIn(s.account().email(), !s.account().hasSecondFactor()));
    }

    /** @param userAgent what the browser calls itself, for the list of the own sign-ins */
    public void seenFrom(Secret cookie, String userAgent) {
        accounts.signIn(cookie.hash()).ifPresent(s -> s.seenFrom(userAgent));
    }

    public void signOut(Secret cookie) {
        end(cookie.hash());
    }

    /** For whoever knows of a sign-in by its hash alone. */
    public void end(String tokenHash) {
        Instant now = clock.instant();
        accounts.signIn(tokenHash).filter(s -> s.isValid(now)).ifPresent(signIn -> {
            signIn.end(now);
            audited.fire(Audited.by(signIn.account().id(), AuditKind.SIGNED_OUT, now));
        });
    }

    void removeOld() {
        accounts.forgetSignIns(clock.instant().minus(KEPT));
    }

    /** @return the active accounts of one organisation, by name */
    public List<User> colleagues(long organisationId) {
        return accounts.colleagues(organisationId);
    }

    /** @return the active accounts of one organisation that hold any of the roles */
    public List<User> colleagues(long organisationId, Set<Role> roles) {
        return accounts.colleagues(organisationId).stream().filter(u -> u.roles().stream().anyMatch(roles::contains)).toList();
    }

    /** @return the active accounts that hold the role */
    public List<User> holders(Role role) {
        return accounts.active().stream().map(Account::asUser).filter(u -> u.has(role)).toList();
    }

    /** After the second factor: a whole sign-in with a secret of its own. */
    Secret complete(SignIn half, Instant now) {
        half.end(now);
        return open(half.account(), half.way(), true, now);
    }

    private Secret open(Account account, SignInWay way, boolean secondFactor, Instant now) {
        Secret secret = Secret.random();
        SignIn signIn = new SignIn(secret.hash(), account, way, secondFactor, now);
        if (signIn.isWhole()) {
            account.signedIn();
        }
        LOG.info(() -> "account %d signed in by %s%s".formatted(account.id(), way, signIn.isWhole() ? "" : ", second factor missing"));
        accounts.add(signIn);
        audited.fire(Audited.by(account.id(), AuditKind.SIGNED_IN, now).change(null, signIn.isWhole() ? way.name() : way + "_HALF"));
        return secret;
    }

    /** @param accountId null where there is no such account; what was typed is kept nowhere */
    private void refused(Long accountId, String why, Instant now) {
        audited.fire(Audited.by(accountId, AuditKind.SIGN_IN_REFUSED, now).change(null, why));
    }
}
