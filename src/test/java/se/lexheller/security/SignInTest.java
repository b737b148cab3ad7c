package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Account account = new Account("a@forbundet.example", "Samordnare", 1L, Set.of(Role.COORDINATOR), NOW);
    private final SignIn signIn = new SignIn("hash", account, SignInWay.PASSWORD, false, NOW);

    @Test
    void half_an_hour_without_use_ends_it() {
        assertThat(signIn.isValid(NOW.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(signIn.isValid(NOW.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void being_used_keeps_it_alive_for_ten_hours_at_most() {
        Instant last = NOW.plus(Duration.ofHours(10)).minusSeconds(1);
        signIn.seen(last);
        assertThat(signIn.isValid(last)).isTrue();
        assertThat(signIn.isValid(NOW.plus(Duration.ofHours(10)))).isFalse();
    }

    @Test
    void it_can_be_ended() {
        signIn.end(NOW);
        assertThat(signIn.isValid(NOW)).isFalse();
    }

    @Test
    void an_account_that_is_deactivated_is_out_at_once() {
        account.deactivate();
        assertThat(signIn.isValid(NOW)).isFalse();
    }

    @Test
    void reading_page_after_page_is_written_once_a_minute() {
        assertThat(signIn.wantsToBeSeen(NOW.plusSeconds(60))).isFalse();
        assertThat(signIn.wantsToBeSeen(NOW.plusSeconds(61))).isTrue();
    }
}
