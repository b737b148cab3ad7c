package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Logger;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;

/** Judges what somebody shows to be who they say: password, code of the app, recovery code. What is wrong counts. */
@ApplicationScoped
class Proof {

    private static final Logger LOG = Logger.getLogger(Proof.class.getName());

    @Inject
    private SecurityRepository repository;
    @Inject
    private PasswordHashing passwords;
    @Inject
    private SecretBox box;
    @Inject
    private Event<AccountAlert> alerts;
    @Inject
    private Event<Audited> audited;

    void requireNoDelay(Account account, Instant now) {
        if (account.isBlocked(now)) {
            throw new BusinessRuleViolation("rule.wait");
        }
    }

    /**
     * An account that is signed in to by an identity provider alone has no password to ask for.
     *
     * @throws NotProven where it is wrong
     */
    void requirePassword(Account account, String typed, String field, Instant now) {
        if (account.passwordHash() != null && !passwords.matches(typed == null ? "" : typed, account.passwordHash())) {
            account.attemptFailed(now);
            throw new NotProven(field, "error.password-wrong");
        }
    }

    /** @throws NotProven where it is wrong */
    void requireCode(Account account, String typed, Instant now) {
        if (!takesCode(account, typed, now)) {
            throw new NotProven("code", "error.code");
        }
    }

    /** @return whether it is the app's code of these minutes, not taken before, or an unused recovery code; else it counts */
    boolean takesCode(Account account, String typed, Instant now) {
        String code = typed == null ? "" : typed;
        boolean right = RecoveryCode.looksLike(code) ? takesRecoveryCode(account, code, now) : takesAppCode(account, code, now);
        if (!right) {
            account.attemptFailed(now);
            LOG.info(() -> "wrong code for account " + account.id());
            audited.fire(Audited.by(account.id(), AuditKind.SIGN_IN_REFUSED, now).change(null, "CODE"));
        }
        return right;
    }

    private boolean takesAppCode(Account account, String code, Instant now) {
        Optional<byte[]> secret = box.open(account.totpSecret(), owner(account));
        if (secret.isEmpty()) {
            LOG.severe(() -> "the second factor of account %d cannot be read: was SECOND_FACTOR_KEY changed?".formatted(account.id()));
            return false;
        }
        OptionalLong step = Totp.match(secret.get(), code, account.totpLastStep(), now);
        step.ifPresent(account::codeTaken);
        return step.isPresent();
    }

    private boolean takesRecoveryCode(Account account, String typed, Instant now) {
        Optional<RecoveryCode> code = repository.unusedCode(account.id(), RecoveryCode.hash(typed));
        code.ifPresent(found -> {
            found.use(now);
            LOG.info(() -> "account %d used a recovery code".formatted(account.id()));
            alerts.fire(AccountAlert.of(AlertKind.RECOVERY_CODE_USED, account, now));
        });
        return code.isPresent();
    }

    /** @return whom the encrypted secret belongs to, so that one account's can't be put into another's row */
    static String owner(Account account) {
        return "account " + account.id();
    }
}
