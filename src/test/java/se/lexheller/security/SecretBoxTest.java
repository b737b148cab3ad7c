package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final byte[] PLAIN = "ett tal som ingen ska läsa".getBytes(StandardCharsets.UTF_8);

    private final SecretBox old = new SecretBox("den gamla nyckeln", List.of());
    private final SecretBox both = new SecretBox("den nya nyckeln", List.of("en ännu äldre", "den gamla nyckeln"));
    private final SecretBox alone = new SecretBox("den nya nyckeln", List.of());

    @Test
    void what_an_older_key_has_encrypted_is_read_while_it_is_named() {
        String sealed = old.seal(PLAIN, "account 1");
        assertThat(both.open(sealed, "account 1")).hasValue(PLAIN);
        assertThat(both.open(sealed, "account 2")).isEmpty();
        assertThat(alone.open(sealed, "account 1")).isEmpty();
    }

    @Test
    void encrypted_anew_it_needs_the_new_key_alone() {
        String renewed = both.renewed(old.seal(PLAIN, "account 1"), "account 1").orElseThrow();
        assertThat(alone.open(renewed, "account 1")).hasValue(PLAIN);
        assertThat(old.open(renewed, "account 1")).isEmpty();
        assertThat(both.renewed(renewed, "account 1")).as("it is new already").isEmpty();
        assertThat(alone.renewed(old.seal(PLAIN, "account 1"), "account 1")).as("nobody can read it").isEmpty();
    }

    @Test
    void nothing_new_is_encrypted_with_an_older_key() {
        assertThat(old.open(both.seal(PLAIN, "x"), "x")).isEmpty();
        assertThat(both.hasOlderKeys()).isTrue();
        assertThat(alone.hasOlderKeys()).isFalse();
    }
}
