package se.lexheller.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.platform.database.DatabaseAccounts.Account;

class DatabaseAccountsTest {

    private static final Account NOBODY = new Account("", "");

    @ParameterizedTest
    @ValueSource(strings = {"disable", "trust", "verify-ca", "verify-full"})
    void the_setting_of_tls_reaches_the_driver(String tls) {
        assertThat(new DatabaseAccounts("db.example:3306/lexheller", tls, NOBODY, NOBODY).url("db.example:3306/lexheller"))
                .startsWith("jdbc:mariadb://db.example:3306/lexheller?").endsWith("&sslMode=" + tls);
    }

    /** The pool is the server's own, made by web.xml; the driver knows no such word as the setting's name, so a pool that works has its value. */
    @Test
    void the_setting_of_tls_reaches_the_pool() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"))).contains("&amp;sslMode=${MPCONFIG=DB_TLS}</url>");
    }

    @Test
    void a_word_that_the_driver_does_not_know_stops_the_start() {
        for (String tls : new String[] {"", "ja", "VERIFY-FULL", "disable&allowLocalInfile=true"}) {
            assertThatThrownBy(() -> new DatabaseAccounts("x:1/x", tls, NOBODY, NOBODY)).hasMessage("DB_TLS must be one of [disable, trust, verify-ca, verify-full]");
        }
    }
}
