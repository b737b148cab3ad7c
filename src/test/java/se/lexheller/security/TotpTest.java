package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:15Z");
    private static final long STEP = Totp.step(NOW);

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void the_codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(Totp.code(RFC, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void a_clock_may_be_half_a_minute_wrong_and_no_more() {
        for (int off = -1; off <= 1; off++) {
            assertThat(Totp.match(RFC, Totp.code(RFC, STEP + off), 0, NOW)).hasValue(STEP + off);
        }
        assertThat(Totp.match(RFC, Totp.code(RFC, STEP - 2), 0, NOW)).isEmpty();
        assertThat(Totp.match(RFC, Totp.code(RFC, STEP + 2), 0, NOW)).isEmpty();
    }

    @Test
    void a_code_that_was_taken_and_those_before_it_are_not_taken_again() {
        assertThat(Totp.match(RFC, Totp.code(RFC, STEP), STEP, NOW)).isEmpty();
        assertThat(Totp.match(RFC, Totp.code(RFC, STEP - 1), STEP, NOW)).isEmpty();
        assertThat(Totp.match(RFC, Totp.code(RFC, STEP + 1), STEP, NOW)).isPresent();
    }

    @Test
    void blanks_make_no_difference_and_nonsense_is_no_code() {
        String code = Totp.code(RFC, STEP);
        assertThat(Totp.match(RFC, " " + code.substring(0, 3) + " " + code.substring(3), 0, NOW)).isPresent();
        assertThat(Totp.match(RFC, "", 0, NOW)).isEmpty();
        assertThat(Totp.match(RFC, "åäö", 0, NOW)).isEmpty();
    }

    @Test
    void a_secret_is_written_in_base_32() {
        assertThat(Totp.text(RFC)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.text(new byte[20])).isEqualTo("A".repeat(32));
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
    }
}
