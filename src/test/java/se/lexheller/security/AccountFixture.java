package se.lexheller.security;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import se.lexheller.shared.Secret;

/** Accounts made, signed in and given a second factor as people do it, and none left from earlier tests. */
class AccountFixture {

    static final String PASSWORD = "en mening som ingen annan har";

    @Inject
    AccountService accounts;
    @Inject
    PasswordService passwords;
    @Inject
    SignInService signIns;
    @Inject
    SecondFactorService secondFactors;
    @Inject
    Clock clock;
    @Resource(lookup = "java:app/jdbc/lexheller")
    DataSource database;
    byte[] appSecret;
    final User administrator = new User(0L, "Administratör", "", null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void begin_without_accounts_of_earlier_tests() throws SQLException {
        execute("DELETE FROM one_time_link");
        execute("DELETE c FROM recovery_code c JOIN account a ON a.id = c.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE s FROM sign_in s JOIN account a ON a.id = s.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE r FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.email LIKE '%@konton.example'");
        execute("DELETE FROM account WHERE email LIKE '%@konton.example'");
        execute("DELETE FROM outbox_mail");
    }

    Secret half(String email, Role role) throws SQLException {
        create(email, role);
        passwords.choose(mailedLink(), PASSWORD);
        return signIns.signIn(email, PASSWORD).orElseThrow();
    }

    SecondFactorSet setUp(Secret half, int step) {
        SecondFactorOffer offer = secondFactors.offer(half, null);
        appSecret = secret(offer);
        return secondFactors.confirm(half, offer.sealed(), null, code(step));
    }

    /** @param step 0: the code of now, 1: the next one, which is taken already */
    String code(int step) {
        return Totp.code(appSecret, Totp.step(clock.instant()) + step);
    }

    static byte[] secret(SecondFactorOffer offer) {
        BigInteger number = BigInteger.ONE;
        for (char sign : offer.text().replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        }
        byte[] bytes = number.toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
    }

    List<String> mails() throws SQLException {
        return texts("SELECT kind FROM outbox_mail");
    }

    Secret signedIn(String email) throws SQLException {
        return half(email, Role.FILER);
    }

    long create(String email, Role role) {
        return accounts.create(administrator, typed(email, role));
    }

    static TypedAccount typed(String email, Role role) {
        return new TypedAccount("Namn", email, null, Set.of(role));
    }

    long id(String email) throws SQLException {
        return Long.parseLong(texts("SELECT id FROM account WHERE email = '" + email + "'").get(0));
    }

    Secret mailedLink() throws SQLException {
        String body = texts("SELECT body FROM outbox_mail ORDER BY id DESC LIMIT 1").get(0);
        return new Secret(body.replaceAll("(?s).*/konto/aktivera/([\\w-]+).*", "$1"));
    }

    void execute(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    List<String> texts(String query) throws SQLException {
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
