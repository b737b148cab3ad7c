package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Account account = new Account("a@forbundet.example", "Samordnare", 1L, Set.of(Role.COORDINATOR), NOW);
    private final SignIn signIn = new SignIn("hash", account, SignInWay.PASSWORD, true, NOW);

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
    void without_the_second_factor_that_the_role_demands_it_is_half_and_lives_for_ten_minutes() {
        SignIn half = new SignIn("hash", account, SignInWay.PASSWORD, false, NOW);
        assertThat(half.isWhole()).isFalse();
        assertThat(half.isValid(NOW.plus(Duration.ofMinutes(9)))).isTrue();
        assertThat(half.isValid(NOW.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(new SignIn("hash", account, SignInWay.OPENID_CONNECT, false, NOW).isWhole()).isFalse();
        assertThat(new SignIn("hash", account, SignInWay.OPENID_CONNECT, true, NOW).isWhole()).isTrue();
        assertThat(new SignIn("hash", account, SignInWay.DEMO, false, NOW).isWhole()).isTrue();
    }

    @Test
    void a_filer_needs_none_unless_one_was_set_up() {
        Account filer = new Account("b@kommunen.example", "Anmälare", 6L, Set.of(Role.FILER), NOW);
        SignIn byPassword = new SignIn("hash", filer, SignInWay.PASSWORD, false, NOW);
        assertThat(byPassword.isWhole()).isTrue();
        filer.secondFactorSetUp("sealed", 1, NOW);
        assertThat(byPassword.isWhole()).isFalse();
    }

    @Test
    void every_role_beyond_filer_demands_one() {
        for (Role role : Role.values()) {
            Account holder = new Account("b@x.example", "X", 6L, EnumSet.of(Role.FILER, role), NOW);
            assertThat(new SignIn("hash", holder, SignInWay.PASSWORD, false, NOW).isWhole()).as(role.name()).isEqualTo(role == Role.FILER);
        }
    }

    @Test
    void removing_the_second_factor_leaves_half_a_sign_in_where_it_is_demanded() {
        account.secondFactorSetUp("sealed", 1, NOW);
        account.removeSecondFactor();
        signIn.secondFactorRemoved(NOW);
        assertThat(signIn.isWhole()).isFalse();
        assertThat(signIn.isValid(NOW.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void what_a_browser_calls_itself_is_cut_and_cleaned() {
        signIn.seenFrom("Firefox/133\r\n" + "x".repeat(400));
        assertThat(signIn.row("hash").device()).isEqualTo(new Device("Firefox", ""));
        assertThat(signIn.row("hash").current()).isTrue();
        assertThat(signIn.row("other").current()).isFalse();
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
