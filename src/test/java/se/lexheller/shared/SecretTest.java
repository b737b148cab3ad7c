package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void no_two_secrets_are_alike_and_each_fits_in_an_address() {
        Secret one = Secret.random();
        assertThat(one).isNotEqualTo(Secret.random());
        assertThat(one.value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void the_hash_is_sha_256_in_hexadecimal() {
        assertThat(new Secret("abc").hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_secret_in_a_log_line_shows_nothing() {
        Secret secret = Secret.random();
        assertThat(secret.toString()).doesNotContain(secret.value());
    }
}
