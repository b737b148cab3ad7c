package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Account account = new Account("Samordnare@Forbundet.example", "Samordnare", 1L, Set.of(Role.COORDINATOR), NOW);

    @Test
    void an_address_is_kept_in_lower_case() {
        assertThat(account.email()).isEqualTo("samordnare@forbundet.example");
    }

    @Test
    void two_wrong_passwords_cost_nothing_and_the_third_a_second() {
        account.attemptFailed(NOW);
        account.attemptFailed(NOW);
        assertThat(account.isBlocked(NOW)).isFalse();
        account.attemptFailed(NOW);
        assertThat(account.isBlocked(NOW)).isTrue();
        assertThat(account.isBlocked(NOW.plusSeconds(1))).isFalse();
    }

    @Test
    void the_delay_doubles_but_is_never_longer_than_a_quarter_of_an_hour() {
        for (int i = 0; i < 6; i++) {
            account.attemptFailed(NOW);
        }
        assertThat(account.isBlocked(NOW.plusSeconds(7))).isTrue();
        assertThat(account.isBlocked(NOW.plusSeconds(8))).isFalse();
        for (int i = 0; i < 100; i++) {
            account.attemptFailed(NOW);
        }
        assertThat(account.isBlocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
        assertThat(account.isBlocked(NOW.plus(Duration.ofMinutes(14)))).isTrue();
    }

    @Test
    void signing_in_ends_the_delay() {
        for (int i = 0; i < 5; i++) {
            account.attemptFailed(NOW);
        }
        account.signedIn();
        assertThat(account.isBlocked(NOW)).isFalse();
    }

    @Test
    void an_administrator_reads_no_case_and_a_handler_those_of_the_own_organisation_alone() {
        User administrator = new User(1L, "", "", 1L, Set.of(Role.ADMINISTRATOR));
        User handler = new User(2L, "", "", 3L, Set.of(Role.HANDLER));
        assertThat(administrator.readsAllCases()).isFalse();
        assertThat(handler.readsAllCases()).isFalse();
        assertThat(handler.worksForMember()).isTrue();
        assertThat(handler.isOf(3)).isTrue();
        assertThat(handler.isOf(6)).isFalse();
        assertThat(User.anonymous().isOf(3)).isFalse();
    }
}
