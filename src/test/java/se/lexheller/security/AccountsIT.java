package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final User administrator = new User(0L, "Administratör", "", null, Set.of(Role.ADMINISTRATOR));

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(AccountsIT.class);
    }

    @BeforeEach
    void begin_without_accounts_of_earlier_tests() throws SQLException {
        execute("DELETE FROM one_time_link");
        execute("DELETE s FROM sign_in s JOIN account a ON a.id = s.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE r FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE FROM account WHERE email LIKE '%@konton.example'");
        execute("DELETE FROM outbox_mail");
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
                .startsWith("PBKDF2WithHmacSHA512:210000:").doesNotContain(PASSWORD);
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
        accounts.change(administrator, row.id(), row.version(), new TypedAccount("Ny", row.email(), null, Set.of(Role.REVIEWER)));
        assertThat(signIns.identify(cookie).isSignedIn()).isFalse();
        Secret again = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.identify(again).roles()).containsExactly(Role.REVIEWER);
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
        assertThatThrownBy(() -> create("annan@konton.example", Role.HANDLER)).isInstanceOf(InvalidInput.class);
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
        assertThat(signIns.identify(signIns.signIn("forst@konton.example", PASSWORD).orElseThrow()).roles())
                .containsExactly(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> passwords.becomeFirstAdministrator(last, "Två", "tva@konton.example", PASSWORD)).isInstanceOf(NotFound.class);
        Secret another = firstLink();
        assertThatThrownBy(() -> passwords.details(another)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_start_with_an_administrator_offers_no_link() throws Exception {
        Secret cookie = signedIn("chef@konton.example", Role.ADMINISTRATOR);
        assertThat(signIns.identify(cookie).isSignedIn()).isTrue();
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
        assertThat(limit.mustWait("192.0.2.1").orElseThrow()).isPositive().isLessThanOrEqualTo(AttemptLimit.WINDOW);
        assertThat(limit.mustWait("192.0.2.2")).isEmpty();
        assertThat(texts("SELECT client FROM sign_in_failure")).noneMatch(client -> client.contains("192.0"));

        execute("UPDATE sign_in_failure SET since = since - INTERVAL 10 MINUTE");
        assertThat(limit.mustWait("192.0.2.1")).isEmpty();
        limit.failed("192.0.2.1");
        assertThat(texts("SELECT failures FROM sign_in_failure")).containsExactly("1");
    }

    private Secret firstLink() throws Exception {
        transaction.begin();
        Secret secret = links.firstAdministrator(clock.instant());
        transaction.commit();
        return secret;
    }

    private Secret signedIn(String email) throws SQLException {
        return signedIn(email, Role.AUDITOR);
    }

    private Secret signedIn(String email, Role role) throws SQLException {
        create(email, role);
        passwords.choose(mailedLink(), PASSWORD);
        return signIns.signIn(email, PASSWORD).orElseThrow();
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
