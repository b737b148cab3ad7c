package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Mitt konto: what each may see and change of the own account, and of nobody else's. */
@ApplicationScoped
@Transactional(dontRollbackOn = NotProven.class)
public class OwnAccountService {

    /** Name of the field for the password or code; the code's errors have their own. */
    private static final String PROOF = "shown";
    private static final Logger LOG = Logger.getLogger(OwnAccountService.class.getName());

    @Inject
    private SecurityRepository repository;
    @Inject
    private PasswordHashing passwords;
    @Inject
    private Proof proof;
    @Inject
    private Event<AccountAlert> alerts;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @param cookie of the sign-in that asks */
    public OwnAccount get(User user, Secret cookie) {
        Instant now = clock.instant();
        Account account = account(user);
        List<SignInRow> rows = repository.signIns(account.id(), now, now.minus(SignIn.IDLE)).stream()
                .map(signIn -> signIn.row(cookie.hash())).toList();
        return new OwnAccount(account.name(), account.email(), account.passwordHash() != null, account.secondFactorSince(),
                account.mustHaveSecondFactor(), repository.unusedCodes(account.id()), rows);
    }

    /**
     * @param shown the password, or the app's code where there is no password
     * @throws NotFound  where it is somebody else's, or ended already
     * @throws NotProven where what is shown is wrong
     */
    public void endSignIn(User user, long signInId, String shown) {
        Instant now = clock.instant();
        Account account = proven(user, shown, now);
        repository.signIns(account.id(), now, now.minus(SignIn.IDLE)).stream().filter(signIn -> signIn.id() == signInId)
                .findFirst().orElseThrow(() -> new NotFound("sign-in")).end(now);
    }

    /**
     * @param cookie of the sign-in that stays
     * @param shown  the password, or the app's code where there is no password
     * @throws NotProven where it is wrong
     */
    public void endOthers(User user, Secret cookie, String shown) {
        Instant now = clock.instant();
        repository.endSignIns(proven(user, shown, now).id(), cookie.hash(), now);
        audited.fire(Audited.by(user.accountId(), AuditKind.SIGN_INS_ENDED, now));
    }

    /**
     * All other sign-ins end, and links to choose a password stop working.
     *
     * @param present the password of today
     * @throws NotProven    where the present password is wrong
     * @throws InvalidInput where the new one can't be taken
     */
    public void changePassword(User user, Secret cookie, String present, String chosen) {
        Instant now = clock.instant();
        Account account = repository.lock(account(user));
        if (account.passwordHash() == null) {
            throw new NotFound("password of account " + account.id());
        }
        proof.requireNoDelay(account, now);
        proof.requirePassword(account, present, "present", now);
        PasswordRule.check(chosen, account.email()).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        if (chosen.equals(present)) {
            throw new InvalidInput(FieldError.of("password", "error.password-same"));
        }
        account.changePassword(passwords.hash(chosen));
        repository.endSignIns(account.id(), cookie.hash(), now);
        repository.endLinks(LinkPurpose.PASSWORD_RESET, account.id(), now);
        repository.endLinks(LinkPurpose.ACTIVATION, account.id(), now);
        LOG.info(() -> "account %d has changed its password".formatted(account.id()));
        audited.fire(Audited.by(account.id(), AuditKind.PASSWORD_CHOSEN, now));
        alerts.fire(AccountAlert.of(AlertKind.PASSWORD_CHANGED, account, now));
    }

    /** Whoever finds a browser open must not shut its owner out. Who signs in elsewhere alone has nothing here that could be asked for. */
    private Account proven(User user, String shown, Instant now) {
        Account account = repository.lock(account(user));
        proof.requireNoDelay(account, now);
        if (account.passwordHash() != null) {
            proof.requirePassword(account, shown, PROOF, now);
        } else if (account.hasSecondFactor()) {
            proof.requireCode(account, shown, now);
        }
        return account;
    }

    private Account account(User user) {
        if (!user.isSignedIn()) {
            throw new NotFound("nobody is signed in");
        }
        return repository.account(user.accountId()).orElseThrow(() -> new NotFound("account " + user.accountId()));
    }
}
