package se.lexheller.openmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lexheller.mapexchange.UnreadableFile;

/** Files that were made to stall a reader or to throw it over. */
class HsdsFileReaderTest {

    private final HsdsFileReader reader = new HsdsFileReader();

    static Stream<String> traps() {
        return Stream.of("{\"a\":".repeat(500_000), "{\"services\":" + "[".repeat(2_000_000), "{\"services\":[" + "{\"a\":[".repeat(300_000),
                "{\"services\":[{\"id\":1e999999999}]}", "{\"services\":[{\"id\":1e99999999999999}]}", "{\"services\":[{\"id\":" + "9".repeat(2_000_000) + "}]}",
                "{\"services\":\"\\ud800\"}", "{\"a\":1,\"a\":2}", "{}{}", "{\"a\":\"" + "\\u0000".repeat(300_000) + "\"}");
    }

    @ParameterizedTest
    @MethodSource("traps")
    void what_was_made_to_throw_a_reader_over_is_refused_at_once(String file) {
        assertTimeout(Duration.ofSeconds(5), () -> refusedOrFaulty(file));
    }

    @Test
    void only_an_object_is_looked_at() {
        List.of("", " ", "[", "\u0000", "<").forEach(text -> assertThat(reader.fits(text.getBytes(StandardCharsets.UTF_8))).isFalse());
    }

    private void refusedOrFaulty(String file) {
        assertThatThrownBy(() -> {
            reader.read(file.getBytes(StandardCharsets.UTF_8));
            throw new UnreadableFile("read, with its faults");
        }).isInstanceOf(UnreadableFile.class);
    }
}
