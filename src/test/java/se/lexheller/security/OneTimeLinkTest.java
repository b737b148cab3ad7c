package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.NotFound;

class OneTimeLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Account account = new Account("a@x.example", "A", null, Set.of(Role.FILER), NOW);
    private final OneTimeLink link = new OneTimeLink("hash", LinkPurpose.ACTIVATION, account, NOW);

    @Test
    void it_works_once() {
        link.use(NOW.plusSeconds(1));
        assertThat(link.isUsable(NOW.plusSeconds(2))).isFalse();
        assertThatThrownBy(() -> link.use(NOW.plusSeconds(2))).isInstanceOf(NotFound.class);
    }

    @Test
    void it_works_for_48_hours_and_a_forgotten_password_for_one() {
        assertThat(link.isUsable(NOW.plus(Duration.ofHours(48)).minusMillis(1))).isTrue();
        assertThat(link.isUsable(NOW.plus(Duration.ofHours(48)))).isFalse();
        OneTimeLink reset = new OneTimeLink("hash", LinkPurpose.PASSWORD_RESET, account, NOW);
        assertThat(reset.isUsable(NOW.plus(Duration.ofHours(1)).minusMillis(1))).isTrue();
        assertThat(reset.isUsable(NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void a_newer_one_ends_it() {
        link.end(NOW);
        assertThat(link.isUsable(NOW)).isFalse();
    }

    @Test
    void it_lets_nobody_into_a_closed_account() {
        account.deactivate();
        assertThat(link.isUsable(NOW)).isFalse();
    }

    @Test
    void the_first_administrators_belongs_to_no_account() {
        assertThat(new OneTimeLink("hash", LinkPurpose.FIRST_ADMINISTRATOR, null, NOW).isUsable(NOW)).isTrue();
    }
}
