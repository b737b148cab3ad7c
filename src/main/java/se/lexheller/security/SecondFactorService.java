package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/**
 * Tvåstegsverifiering: the authenticator app beside the password, and the recovery codes for who has lost it. Who asks is told
 * by the cookie, since half a sign-in is nobody yet.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = NotProven.class)
public class SecondFactorService {

    static final Duration OFFERED = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(SecondFactorService.class.getName());
    private static final String ISSUER = "Lex Heller";

    @Inject
    private SecurityRepository repository;
    @Inject
    private SignInService signIns;
    @Inject
    private Proof proof;
    @Inject
    private SecretBox box;
    @Inject
    private Event<AccountAlert> alerts;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /**
     * @param earlier what was offered before and is shown again after an error; null: a new one
     * @throws BusinessRuleViolation where there is a second factor already
     */
    public SecondFactorOffer offer(Secret cookie, String earlier) {
        Instant now = clock.instant();
        SignIn signIn = find(cookie, now, s -> true);
        Account account = requireNone(signIn.account());
        Optional<byte[]> kept = earlier == null ? Optional.empty() : offered(earlier, account, now);
        byte[] secret = kept.orElseGet(Totp::newSecret);
        String sealed = kept.isPresent() ? earlier : seal(secret, account, now);
        String text = Totp.text(secret);
        return new SecondFactorOffer(text.replaceAll("(.{4})(?=.)", "$1 "), address(account.email(), text), sealed,
                signIn.isWhole() && account.passwordHash() != null);
    }

    /**
     * The app shows that it has the secret; the sign-in becomes a new, whole one, and the account's others end.
     *
     * @param password asked for where the sign-in was whole before
     * @throws NotProven where the password is wrong
     */
    public SecondFactorSet confirm(Secret cookie, String sealed, String password, String code) {
        Instant now = clock.instant();
        SignIn signIn = find(cookie, now, s -> true);
        Account account = requireNone(repository.lock(signIn.account()));
        proof.requireNoDelay(account, now);
        if (signIn.isWhole()) {
            proof.requirePassword(account, password, "password", now);
        }
        byte[] secret = offered(sealed == null ? "" : sealed, account, now)
                .orElseThrow(() -> new BusinessRuleViolation("rule.offer-outdated"));
        OptionalLong step = Totp.match(secret, code == null ? "" : code, 0, now);
        if (step.isEmpty()) {
            throw new InvalidInput(FieldError.of("code", "error.code"));
        }
        account.secondFactorSetUp(box.seal(secret, Proof.owner(account)), step.getAsLong(), now);
        repository.endSignIns(account.id(), cookie.hash(), now);
        LOG.info(() -> "account %d has a second factor".formatted(account.id()));
        audited.fire(Audited.by(account.id(), AuditKind.SECOND_FACTOR_CHANGED, now).change(null, "SET"));
        alerts.fire(AccountAlert.of(AlertKind.SECOND_FACTOR_SET, account, now));
        return new SecondFactorSet(newCodes(account, now), signIns.complete(signIn, now));
    }

    /**
     * The second step of a sign-in.
     *
     * @param code of the app, or a recovery code
     * @return the secret for the cookie, a new one; empty where the code is wrong, was used, or has to wait
     */
    public Optional<Secret> prove(Secret cookie, String code) {
        Instant now = clock.instant();
        SignIn half = find(cookie, now, s -> !s.isWhole() && s.account().hasSecondFactor());
        Account account = repository.lock(half.account());
        if (account.isBlocked(now) || !proof.takesCode(account, code, now)) {
            return Optional.empty();
        }
        return Optional.of(signIns.complete(half, now));
    }

    /** @return a new set; the ones before stop working */
    public List<String> replaceRecoveryCodes(Secret cookie, String password, String code) {
        Instant now = clock.instant();
        Account account = repository.lock(whole(cookie, now).account());
        proof.requireNoDelay(account, now);
        proof.requirePassword(account, password, "password", now);
        proof.requireCode(account, code, now);
        alerts.fire(AccountAlert.of(AlertKind.RECOVERY_CODES_REPLACED, account, now));
        return newCodes(account, now);
    }

    /** Who has to have one is left with half a sign-in, which lets set up a new one alone. */
    public void remove(Secret cookie, String password, String code) {
        Instant now = clock.instant();
        SignIn signIn = whole(cookie, now);
        Account account = repository.lock(signIn.account());
        proof.requireNoDelay(account, now);
        proof.requirePassword(account, password, "password", now);
        proof.requireCode(account, code, now);
        account.removeSecondFactor();
        repository.forgetCodes(account.id());
        repository.endSignIns(account.id(), cookie.hash(), now);
        signIn.secondFactorRemoved(now);
        LOG.info(() -> "account %d has removed its second factor".formatted(account.id()));
        audited.fire(Audited.by(account.id(), AuditKind.SECOND_FACTOR_CHANGED, now).change(null, "REMOVED"));
        alerts.fire(AccountAlert.of(AlertKind.SECOND_FACTOR_REMOVED, account, now));
    }

    private SignIn whole(Secret cookie, Instant now) {
        return find(cookie, now, s -> s.isWhole() && s.account().hasSecondFactor());
    }

    private SignIn find(Secret cookie, Instant now, Predicate<SignIn> fits) {
        return repository.signIn(cookie.hash()).filter(s -> s.isValid(now)).filter(fits)
                .orElseThrow(() -> new NotFound("sign-in"));
    }

    private static Account requireNone(Account account) {
        if (account.hasSecondFactor()) {
            throw new BusinessRuleViolation("rule.second-factor-there");
        }
        return account;
    }

    private List<String> newCodes(Account account, Instant now) {
        repository.forgetCodes(account.id());
        List<String> codes = Stream.generate(RecoveryCode::random).limit(RecoveryCode.IN_A_SET).toList();
        codes.forEach(code -> repository.add(new RecoveryCode(account.id(), code, now)));
        return codes;
    }

    private String seal(byte[] secret, Account account, Instant now) {
        byte[] both = ByteBuffer.allocate(Long.BYTES + secret.length).putLong(now.getEpochSecond()).put(secret).array();
        return box.seal(both, offerOwner(account));
    }

    private Optional<byte[]> offered(String sealed, Account account, Instant now) {
        return box.open(sealed, offerOwner(account)).map(ByteBuffer::wrap)
                .filter(both -> !now.isAfter(Instant.ofEpochSecond(both.getLong()).plus(OFFERED)))
                .map(both -> {
                    byte[] secret = new byte[both.remaining()];
                    both.get(secret);
                    return secret;
                });
    }

    private static String offerOwner(Account account) {
        return "offer " + account.id();
    }

    private static String address(String email, String secret) {
        return "otpauth://totp/" + encode(ISSUER + ":" + email) + "?secret=" + secret + "&issuer=" + encode(ISSUER);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
