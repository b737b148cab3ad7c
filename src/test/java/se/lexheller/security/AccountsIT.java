package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** Accounts, one-time links and sign-ins on a real database. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final String PASSWORD = "en mening som ingen annan har";

    @Inject
    private AccountService accounts;
    @Inject
    private PasswordService passwords;
    @Inject
    private SignInService signIns;
    @Inject
    private SecondFactorService secondFactors;
    @Inject
    private SecretRenewal renewal;
    @Inject
    private OwnAccountService ownAccounts;
    @Inject
    private SignInErasureService erasure;
    @Inject
    private OneTimeLinks links;
    @Inject
    private FirstAdministrator firstAdministrator;
    @Inject
    private AttemptLimit limit;
    @Inject
    private Clock clock;
    @Resource
    private UserTransaction transaction;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    private byte[] appSecret;
    private final User administrator = new User(0L, "Administratör", "", null, Set.of(Role.ADMINISTRATOR));

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(AccountsIT.class);
    }

    @BeforeEach
    void begin_without_accounts_of_earlier_tests() throws SQLException {
        execute("DELETE FROM one_time_link");
        execute("DELETE c FROM recovery_code c JOIN account a ON a.id = c.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE s FROM sign_in s JOIN account a ON a.id = s.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE r FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE FROM account WHERE email LIKE '%@konton.example'");
        execute("DELETE FROM outbox_mail");
    }

    @Test
    void sign_ins_and_links_go_thirty_days_after_they_ended() throws Exception {
        create("gammal@konton.example", Role.AUDITOR);
        execute("UPDATE one_time_link SET created_at = UTC_TIMESTAMP(6) - INTERVAL 40 DAY, expires_at = UTC_TIMESTAMP(6) - INTERVAL 31 DAY");
        for (int days : new int[] {29, 31}) {
            execute("INSERT INTO sign_in (token_hash, account_id, created_at, last_seen_at, expires_at) SELECT SHA2('gammal" + days
                    + "', 256), id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) - INTERVAL " + days + " DAY FROM account WHERE email = 'gammal@konton.example'");
        }
        create("ny2@konton.example", Role.AUDITOR);
        erasure.removeOld();
        assertThat(texts("SELECT COUNT(*) FROM one_time_link")).containsExactly("1");
        assertThat(texts("SELECT COUNT(*) FROM sign_in s JOIN account a ON a.id = s.account_id WHERE a.email = 'gammal@konton.example'")).containsExactly("1");
    }

    @Test
    void whoever_gets_an_account_chooses_the_password_by_a_link_that_works_once() throws Exception {
        create("ny@konton.example", Role.AUDITOR);
        Secret link = mailedLink();
        assertThat(passwords.details(link).email()).isEqualTo("ny@konton.example");
        passwords.choose(link, PASSWORD);

        assertThat(signIns.signIn("Ny@konton.example ", PASSWORD)).isPresent();
        assertThatThrownBy(() -> passwords.choose(link, "en helt annan mening")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> passwords.details(link)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_password_that_is_refused_leaves_the_link_working() throws Exception {
        create("ny@konton.example", Role.AUDITOR);
        Secret link = mailedLink();
        assertThatThrownBy(() -> passwords.choose(link, "kort")).isInstanceOf(InvalidInput.class);
        passwords.choose(link, PASSWORD);
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isPresent();
    }

    @Test
    void the_database_holds_neither_link_nor_password_nor_cookie() throws Exception {
        create("ny@konton.example", Role.AUDITOR);
        Secret link = mailedLink();
        passwords.choose(link, PASSWORD);
        Secret cookie = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(texts("SELECT token_hash FROM one_time_link")).doesNotContain(link.value()).contains(link.hash());
        assertThat(texts("SELECT token_hash FROM sign_in")).doesNotContain(cookie.value()).contains(cookie.hash());
        assertThat(texts("SELECT password_hash FROM account WHERE email = 'ny@konton.example'").get(0))
                .startsWith("PBKDF2WithHmacSHA512:220000:").doesNotContain(PASSWORD);
    }

    @Test
    void who_is_signed_in_is_a_row_and_is_out_at_the_next_request_once_it_has_ended() throws Exception {
        Secret cookie = signedIn("ny@konton.example");
        assertThat(signIns.identify(cookie).isSignedIn()).isTrue();
        execute("UPDATE sign_in SET ended_at = UTC_TIMESTAMP(6) WHERE token_hash = ?", cookie.hash());
        assertThat(signIns.identify(cookie).isSignedIn()).isFalse();
    }

    @Test
    void a_closed_account_is_signed_out_and_lets_nobody_in() throws Exception {
        Secret cookie = signedIn("ny@konton.example");
        accounts.deactivate(administrator, id("ny@konton.example"));
        assertThat(signIns.identify(cookie).isSignedIn()).isFalse();
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isEmpty();
        accounts.reactivate(administrator, id("ny@konton.example"));
        assertThat(signIns.identify(cookie).isSignedIn()).isFalse();
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isPresent();
    }

    @Test
    void new_roles_count_at_once() throws Exception {
        Secret cookie = signedIn("ny@konton.example");
        AccountRow row = accounts.get(administrator, id("ny@konton.example"));
        accounts.change(administrator, row.id(), row.version(), new TypedAccount("Ny", row.email(), null, Set.of(Role.AUDITOR)));
        assertThat(signIns.identify(cookie).isSignedIn()).isFalse();
        Secret again = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.identify(again).isSignedIn()).as("an auditor without a second factor").isFalse();
        Secret whole = setUp(again, 0).cookie();
        assertThat(signIns.identify(whole).roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void of_two_administrators_the_second_saver_is_told() throws Exception {
        create("ny@konton.example", Role.AUDITOR);
        AccountRow row = accounts.get(administrator, id("ny@konton.example"));
        accounts.change(administrator, row.id(), row.version(), new TypedAccount("Ett", row.email(), null, Set.of(Role.AUDITOR)));
        assertThatThrownBy(() -> accounts.change(administrator, row.id(), row.version(),
                new TypedAccount("Två", row.email(), null, Set.of(Role.AUDITOR)))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void an_address_has_one_account_and_a_handler_a_member() throws Exception {
        create("ny@konton.example", Role.AUDITOR);
        assertThatThrownBy(() -> create("NY@konton.example", Role.AUDITOR)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> create("grannen@konton.example", Role.HANDLER)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> create("samordnare@konton.example", Role.COORDINATOR)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> create("utan roll", Role.AUDITOR)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_but_an_administrator_knows_of_accounts_and_nobody_changes_the_own() throws Exception {
        long id = create("ny@konton.example", Role.ADMINISTRATOR);
        for (Role role : Role.values()) {
            User user = new User(99L, "", "", 1L, Set.of(role));
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> accounts.list(user, "", 1)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> accounts.get(user, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> accounts.create(user, typed("x@konton.example", Role.AUDITOR))).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> accounts.change(user, id, 0, typed("x@konton.example", role))).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> accounts.deactivate(user, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> accounts.reactivate(user, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> accounts.sendLink(user, id)).isInstanceOf(NotFound.class);
            }
        }
        User self = new User(id, "", "", null, Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> accounts.deactivate(self, id)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> accounts.change(self, id, 1, typed("ny@konton.example", Role.COORDINATOR)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_forgotten_password_gets_one_link_and_an_unknown_address_none() throws Exception {
        signedIn("ny@konton.example");
        execute("DELETE FROM outbox_mail");
        passwords.forgotten("ingen@konton.example");
        assertThat(texts("SELECT kind FROM outbox_mail")).isEmpty();
        passwords.forgotten(" NY@konton.example");
        passwords.forgotten("ny@konton.example");
        assertThat(texts("SELECT kind FROM outbox_mail")).containsExactly("PASSWORD_RESET");

        passwords.choose(mailedLink(), "en ny mening som bara jag vet");
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isEmpty();
        assertThat(signIns.signIn("ny@konton.example", "en ny mening som bara jag vet")).isPresent();
    }

    @Test
    void an_empty_installation_gets_its_first_administrator_by_the_last_link_and_only_one() throws Exception {
        execute("UPDATE account SET active = FALSE");
        Secret earlier = firstLink();
        Secret last = firstLink();
        assertThatThrownBy(() -> passwords.details(earlier)).isInstanceOf(NotFound.class);
        assertThat(passwords.details(last).isFirstAdministrator()).isTrue();

        assertThatThrownBy(() -> passwords.becomeFirstAdministrator(last, "", "fel", "kort")).isInstanceOf(InvalidInput.class);
        passwords.becomeFirstAdministrator(last, "Först", "forst@konton.example", PASSWORD);
        Secret first = signIns.signIn("forst@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.identify(setUp(first, 0).cookie()).roles()).containsExactly(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> passwords.becomeFirstAdministrator(last, "Två", "tva@konton.example", PASSWORD)).isInstanceOf(NotFound.class);
        Secret another = firstLink();
        assertThatThrownBy(() -> passwords.details(another)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_start_with_an_administrator_offers_no_link() throws Exception {
        create("chef@konton.example", Role.ADMINISTRATOR);
        passwords.choose(mailedLink(), PASSWORD);
        execute("DELETE FROM one_time_link");
        firstAdministrator.offer(new DatabaseReady());
        assertThat(texts("SELECT purpose FROM one_time_link")).isEmpty();
    }

    @Test
    void a_link_of_another_purpose_makes_nobody_administrator() throws Exception {
        create("ny@konton.example", Role.AUDITOR);
        Secret link = mailedLink();
        assertThatThrownBy(() -> passwords.becomeFirstAdministrator(link, "X", "x@konton.example", PASSWORD)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_place_that_fails_fifty_times_has_to_wait_and_the_others_have_not() throws Exception {
        execute("DELETE FROM sign_in_failure");
        for (int i = 1; i < AttemptLimit.MOST; i++) {
            limit.failed("192.0.2.1");
        }
        assertThat(limit.mustWait("192.0.2.1")).isEmpty();
        limit.failed("192.0.2.1");
        assertThat(limit.mustWait("192.0.2.1").orElseThrow()).isPositive().isLessThanOrEqualTo(AttemptLimit.FIRST_WAIT);
        assertThat(limit.mustWait("192.0.2.2")).isEmpty();
        assertThat(texts("SELECT client FROM sign_in_failure")).noneMatch(client -> client.contains("192.0"));

        for (int i = 0; i < AttemptLimit.MOST; i++) {
            limit.failed("192.0.2.1");
        }
        assertThat(limit.mustWait("192.0.2.1").orElseThrow()).as("the second time").isGreaterThan(AttemptLimit.FIRST_WAIT)
                .isLessThanOrEqualTo(AttemptLimit.FIRST_WAIT.multipliedBy(2));

        execute("UPDATE sign_in_failure SET since = since - INTERVAL 11 MINUTE, blocked_until = blocked_until - INTERVAL 11 MINUTE");
        assertThat(limit.mustWait("192.0.2.1")).isEmpty();
        limit.failed("192.0.2.1");
        assertThat(texts("SELECT failures FROM sign_in_failure")).containsExactly("1");
    }

    @Test
    void a_hash_of_earlier_figures_is_renewed_at_the_next_sign_in() throws Exception {
        signedIn("ny@konton.example");
        execute("UPDATE account SET password_hash = ? WHERE email = 'ny@konton.example'", hashOfFewerRounds(PASSWORD));
        assertThat(signIns.signIn("ny@konton.example", "ett annat")).isEmpty();
        assertThat(passwordHash()).startsWith("PBKDF2WithHmacSHA512:1000:");
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isPresent();
        assertThat(passwordHash()).startsWith("PBKDF2WithHmacSHA512:220000:");
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isPresent();
    }

    @Test
    void the_second_step_opens_a_new_sign_in_and_takes_no_code_twice() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        assertThat(signIns.identify(set.cookie()).isSignedIn()).isTrue();

        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();
        assertThat(signIns.half(half)).contains(new HalfSignIn("ny@konton.example", false));
        assertThatThrownBy(() -> secondFactors.offer(half, null)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.remove(half, PASSWORD, code(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> secondFactors.replaceRecoveryCodes(half, PASSWORD, code(1))).isInstanceOf(NotFound.class);

        assertThat(secondFactors.prove(half, code(0))).as("the code of the set-up").isEmpty();
        String code = code(1);
        Secret whole = secondFactors.prove(half, code).orElseThrow();
        assertThat(whole).isNotEqualTo(half);
        assertThat(signIns.identify(whole).isSignedIn()).isTrue();
        assertThat(signIns.half(half)).isEmpty();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();

        Secret again = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(again, code)).isEmpty();
    }

    @Test
    void a_recovery_code_works_once_and_a_new_set_ends_the_old_one() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        assertThat(set.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        String code = set.recoveryCodes().get(3);
        assertThat(texts("SELECT code_hash FROM recovery_code")).contains(RecoveryCode.hash(code)).doesNotContain(code);

        Secret whole = secondFactors.prove(signIns.signIn("ny@konton.example", PASSWORD).orElseThrow(), code).orElseThrow();
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(half, code)).isEmpty();
        assertThat(mails()).contains("ACCOUNT_SECOND_FACTOR_SET", "ACCOUNT_RECOVERY_CODE_USED");

        List<String> fresh = secondFactors.replaceRecoveryCodes(whole, PASSWORD, code(1));
        assertThat(secondFactors.prove(half, set.recoveryCodes().get(4))).isEmpty();
        assertThat(secondFactors.prove(half, fresh.get(0))).isPresent();
    }

    @Test
    void wrong_codes_make_the_account_wait_and_a_right_password_between_them_changes_nothing() throws Exception {
        withSecondFactor("ny@konton.example", Role.AUDITOR);
        for (int i = 0; i < 6; i++) {
            Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
            assertThat(secondFactors.prove(half, "00000" + i)).isEmpty();
            execute("UPDATE account SET blocked_until = NULL");
        }
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(half, "000007")).isEmpty();
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).containsExactly("7");
        assertThat(secondFactors.prove(half, code(1))).as("has to wait").isEmpty();
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).as("has to wait").isEmpty();
        execute("UPDATE account SET blocked_until = NULL");
        assertThat(secondFactors.prove(half, code(1))).isPresent();
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).containsExactly("0");
    }

    @Test
    void a_new_password_by_a_link_never_passes_by_the_second_factor() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        passwords.forgotten("ny@konton.example");
        passwords.choose(mailedLink(), "en ny mening som bara jag vet");
        assertThat(signIns.identify(set.cookie()).isSignedIn()).isFalse();
        Secret half = signIns.signIn("ny@konton.example", "en ny mening som bara jag vet").orElseThrow();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();
        assertThat(signIns.half(half)).contains(new HalfSignIn("ny@konton.example", false));
        assertThat(mails()).contains("ACCOUNT_PASSWORD_CHANGED");
    }

    @Test
    void the_database_holds_neither_the_apps_secret_nor_anything_that_another_account_could_use() throws Exception {
        withSecondFactor("ny@konton.example", Role.AUDITOR);
        String sealed = texts("SELECT totp_secret FROM account WHERE email = 'ny@konton.example'").get(0);
        assertThat(sealed).startsWith("1.").doesNotContain(Totp.text(appSecret));
        SecondFactorSet other = withSecondFactor("grannen@konton.example", Role.AUDITOR);
        assertThat(signIns.identify(other.cookie()).isSignedIn()).isTrue();
        execute("UPDATE account SET totp_secret = ? WHERE email = 'grannen@konton.example'", sealed);
        Secret half = signIns.signIn("grannen@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(half, code(1))).isEmpty();
    }

    @Test
    void a_new_key_takes_over_what_the_older_one_has_encrypted() throws Exception {
        withSecondFactor("ny@konton.example", Role.AUDITOR);
        String owner = "account " + texts("SELECT id FROM account WHERE email = 'ny@konton.example'").get(0);
        execute("UPDATE account SET totp_secret = ? WHERE email = 'ny@konton.example'", new SecretBox("den gamla nyckeln", List.of()).seal(appSecret, owner));

        renewal.renew(new SecretBox("den nya nyckeln", List.of("den gamla nyckeln")));

        String sealed = texts("SELECT totp_secret FROM account WHERE email = 'ny@konton.example'").get(0);
        assertThat(new SecretBox("den nya nyckeln", List.of()).open(sealed, owner)).hasValue(appSecret);
    }

    @Test
    void an_offer_of_another_account_or_of_nobody_is_not_taken() throws Exception {
        Secret one = half("ny@konton.example", Role.AUDITOR);
        Secret two = half("grannen@konton.example", Role.AUDITOR);
        SecondFactorOffer offer = secondFactors.offer(one, null);
        String code = Totp.code(secret(offer), Totp.step(clock.instant()));
        assertThatThrownBy(() -> secondFactors.confirm(two, offer.sealed(), null, code)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.confirm(one, "1.AAAA", null, code)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.confirm(one, null, null, code)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.confirm(one, offer.sealed(), null, "000000x")).isInstanceOf(InvalidInput.class);
        assertThat(secondFactors.offer(one, offer.sealed()).text()).as("the same picture after an error").isEqualTo(offer.text());
        assertThat(secondFactors.confirm(one, offer.sealed(), null, code).recoveryCodes()).hasSize(10);
    }

    @Test
    void removing_the_second_factor_takes_password_and_code() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        assertThatThrownBy(() -> secondFactors.remove(set.cookie(), "fel", code(1))).isInstanceOf(NotProven.class);
        assertThatThrownBy(() -> secondFactors.remove(set.cookie(), PASSWORD, "123")).isInstanceOf(NotProven.class);
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).as("both count").containsExactly("2");
        secondFactors.remove(set.cookie(), PASSWORD, code(1));
        assertThat(signIns.identify(set.cookie()).isSignedIn()).as("an auditor has to have one").isFalse();
        assertThat(signIns.half(set.cookie())).contains(new HalfSignIn("ny@konton.example", true));
        assertThat(texts("SELECT id FROM recovery_code")).isEmpty();
    }

    @Test
    void a_filer_who_sets_one_up_shows_the_password_and_is_asked_from_then_on() throws Exception {
        Secret cookie = signedIn("ny@konton.example");
        SecondFactorOffer offer = secondFactors.offer(cookie, null);
        appSecret = secret(offer);
        assertThat(offer.password()).isTrue();
        assertThatThrownBy(() -> secondFactors.confirm(cookie, offer.sealed(), "fel", code(0))).isInstanceOf(NotProven.class);
        Secret whole = secondFactors.confirm(cookie, offer.sealed(), PASSWORD, code(0)).cookie();
        assertThat(signIns.identify(cookie).isSignedIn()).isFalse();
        assertThat(signIns.identify(whole).isSignedIn()).isTrue();
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();
    }

    @Test
    void an_administrator_resets_a_lost_second_factor_and_ends_sign_ins_and_the_owner_is_told() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        long id = id("ny@konton.example");
        accounts.resetSecondFactor(administrator, id);
        assertThat(signIns.identify(set.cookie()).isSignedIn()).isFalse();
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.half(half)).contains(new HalfSignIn("ny@konton.example", true));
        Secret whole = setUp(half, 0).cookie();
        accounts.endSignIns(administrator, id);
        assertThat(signIns.identify(whole).isSignedIn()).isFalse();
        assertThat(mails()).contains("ACCOUNT_SECOND_FACTOR_RESET", "ACCOUNT_SIGN_INS_ENDED");

        User auditor = new User(99L, "", "", 1L, Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> accounts.resetSecondFactor(auditor, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.endSignIns(auditor, id)).isInstanceOf(NotFound.class);
        User self = new User(id, "", "", null, Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> accounts.resetSecondFactor(self, id)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void the_own_sign_ins_are_listed_and_ended_and_nobody_elses() throws Exception {
        Secret here = signedIn("ny@konton.example");
        Secret there = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        Secret others = signedIn("grannen@konton.example");
        User me = signIns.identify(here);
        signIns.seenFrom(there, "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0");
        OwnAccount own = ownAccounts.get(me, here);
        assertThat(own.signIns()).hasSize(2).extracting(SignInRow::current).containsExactlyInAnyOrder(true, false);
        SignInRow other = own.signIns().stream().filter(row -> !row.current()).findFirst().orElseThrow();
        assertThat(other.device()).isEqualTo(new Device("Firefox", "Linux"));

        long anothers = ownAccounts.get(signIns.identify(others), others).signIns().get(0).id();
        assertThatThrownBy(() -> ownAccounts.endSignIn(me, anothers, PASSWORD)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ownAccounts.get(User.anonymous(), here)).isInstanceOf(NotFound.class);
        assertThat(signIns.identify(others).isSignedIn()).isTrue();

        assertThatThrownBy(() -> ownAccounts.endSignIn(me, other.id(), "fel")).isInstanceOf(NotProven.class);
        assertThatThrownBy(() -> ownAccounts.endOthers(me, here, null)).isInstanceOf(NotProven.class);
        assertThat(signIns.identify(there).isSignedIn()).isTrue();
        ownAccounts.endSignIn(me, other.id(), PASSWORD);
        assertThat(signIns.identify(there).isSignedIn()).isFalse();
        Secret third = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        ownAccounts.endOthers(me, here, PASSWORD);
        assertThat(signIns.identify(third).isSignedIn()).isFalse();
        assertThat(signIns.identify(here).isSignedIn()).isTrue();
    }

    @Test
    void the_own_password_is_changed_by_who_knows_it_and_the_other_sign_ins_end() throws Exception {
        Secret here = signedIn("ny@konton.example");
        Secret there = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        User me = signIns.identify(here);
        String chosen = "en annan mening som ingen har";
        assertThatThrownBy(() -> ownAccounts.changePassword(me, here, "fel", chosen)).isInstanceOf(NotProven.class);
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).as("counts").containsExactly("1");
        assertThatThrownBy(() -> ownAccounts.changePassword(me, here, PASSWORD, "Sommar2026")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ownAccounts.changePassword(me, here, PASSWORD, PASSWORD)).isInstanceOf(InvalidInput.class);
        ownAccounts.changePassword(me, here, PASSWORD, chosen);
        assertThat(signIns.identify(here).isSignedIn()).isTrue();
        assertThat(signIns.identify(there).isSignedIn()).isFalse();
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isEmpty();
        assertThat(signIns.signIn("ny@konton.example", chosen)).isPresent();
        assertThat(mails()).contains("ACCOUNT_PASSWORD_CHANGED");
    }

    @Test
    void somebody_authenticated_elsewhere_is_in_by_the_second_factor_shown_there_or_is_asked_here() throws Exception {
        create("ny@konton.example", Role.AUDITOR);
        long id = id("ny@konton.example");
        assertThat(signIns.identify(signIns.openFor(id, SignInWay.OPENID_CONNECT, true)).isSignedIn()).isTrue();
        Secret half = signIns.openFor(id, SignInWay.OPENID_CONNECT, false);
        assertThat(signIns.identify(half).isSignedIn()).isFalse();
        assertThat(signIns.half(half)).contains(new HalfSignIn("ny@konton.example", true));
        assertThat(signIns.identify(signIns.openFor(id, SignInWay.DEMO, false)).isSignedIn()).as("outside demo mode").isFalse();
        accounts.deactivate(administrator, id);
        assertThatThrownBy(() -> signIns.openFor(id, SignInWay.OPENID_CONNECT, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void sign_ins_that_have_been_over_for_a_month_are_forgotten() throws Exception {
        Secret kept = signedIn("ny@konton.example");
        Secret old = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        execute("UPDATE sign_in SET expires_at = expires_at - INTERVAL 31 DAY WHERE token_hash = ?", old.hash());
        signIns.removeOld();
        assertThat(texts("SELECT token_hash FROM sign_in")).contains(kept.hash()).doesNotContain(old.hash());
    }

    private SecondFactorSet withSecondFactor(String email, Role role) throws SQLException {
        return setUp(half(email, role), 0);
    }

    private Secret half(String email, Role role) throws SQLException {
        create(email, role);
        passwords.choose(mailedLink(), PASSWORD);
        return signIns.signIn(email, PASSWORD).orElseThrow();
    }

    private SecondFactorSet setUp(Secret half, int step) {
        SecondFactorOffer offer = secondFactors.offer(half, null);
        appSecret = secret(offer);
        return secondFactors.confirm(half, offer.sealed(), null, code(step));
    }

    /** @param step 0: the code of now, 1: the next one, which is taken already */
    private String code(int step) {
        return Totp.code(appSecret, Totp.step(clock.instant()) + step);
    }

    private static byte[] secret(SecondFactorOffer offer) {
        BigInteger number = BigInteger.ONE;
        for (char sign : offer.text().replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        }
        byte[] bytes = number.toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
    }

    private static String hashOfFewerRounds(String password) throws GeneralSecurityException {
        byte[] salt = new byte[32];
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 1000, 512)).getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return "PBKDF2WithHmacSHA512:1000:" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }

    private String passwordHash() throws SQLException {
        return texts("SELECT password_hash FROM account WHERE email = 'ny@konton.example'").get(0);
    }

    private List<String> mails() throws SQLException {
        return texts("SELECT kind FROM outbox_mail");
    }

    private Secret firstLink() throws Exception {
        transaction.begin();
        Secret secret = links.firstAdministrator(clock.instant());
        transaction.commit();
        return secret;
    }

    private Secret signedIn(String email) throws SQLException {
        return half(email, Role.FILER);
    }

    private long create(String email, Role role) {
        return accounts.create(administrator, typed(email, role));
    }

    private static TypedAccount typed(String email, Role role) {
        return new TypedAccount("Namn", email, null, Set.of(role));
    }

    private long id(String email) throws SQLException {
        return Long.parseLong(texts("SELECT id FROM account WHERE email = '" + email + "'").get(0));
    }

    private Secret mailedLink() throws SQLException {
        String body = texts("SELECT body FROM outbox_mail ORDER BY id DESC LIMIT 1").get(0);
        return new Secret(body.replaceAll("(?s).*/konto/aktivera/([\\w-]+).*", "$1"));
    }

    private void execute(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(query);
             ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
