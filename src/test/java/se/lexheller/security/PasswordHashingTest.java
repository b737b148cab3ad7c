package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lexheller.platform.SignInSettings;

class PasswordHashingTest {

    @Test
    void a_hash_of_fewer_rounds_or_another_algorithm_is_outdated() {
        assertThat(PasswordHashing.isOutdated("PBKDF2WithHmacSHA512:220000:c2FsdA==:aGFzaA==", 220_000)).isFalse();
        assertThat(PasswordHashing.isOutdated("PBKDF2WithHmacSHA512:210000:c2FsdA==:aGFzaA==", 220_000)).isTrue();
        assertThat(PasswordHashing.isOutdated("PBKDF2WithHmacSHA256:220000:c2FsdA==:aGFzaA==", 220_000)).isTrue();
    }

    @Test
    void a_setting_that_protects_too_little_stops_the_start() {
        assertThatThrownBy(() -> new SignInSettings(1_000, Optional.empty(), List.of())).hasMessageContaining("PASSWORD_ROUNDS");
        assertThatThrownBy(() -> new SignInSettings(220_000, Optional.of("short"), List.of())).hasMessageContaining("SECOND_FACTOR_KEY");
    }
}
