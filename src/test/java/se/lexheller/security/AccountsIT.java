package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
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
class AccountsIT extends AccountFixture {

    @Inject
    private SignInErasureService erasure;
    @Inject
    private OneTimeLinks links;
    @Inject
    private FirstAdministrator firstAdministrator;
    @Inject
    private AttemptLimit limit;
    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(AccountsIT.class, AccountFixture.class);
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

    private Secret firstLink() throws Exception {
        transaction.begin();
        Secret secret = links.firstAdministrator(clock.instant());
        transaction.commit();
        return secret;
    }
}
