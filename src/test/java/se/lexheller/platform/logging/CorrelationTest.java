package se.lexheller.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    private static final LogRecord RECORD = new LogRecord(Level.INFO, "moved");

    @AfterEach
    void end() {
        Correlation.end();
    }

    @Test
    void the_id_of_a_proxy_is_kept() {
        assertThat(CorrelationFilter.idOf("a1B2-c3D4")).isEqualTo("a1B2-c3D4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with space 12345", "line\r\nbreak-123", "quote\"quote-123", "åäöåäöåäö"})
    void an_id_that_could_forge_a_log_line_is_replaced(String offered) {
        assertThat(CorrelationFilter.idOf(offered)).isNotEqualTo(offered).matches("[A-Za-z0-9-]{36}");
    }

    @Test
    void a_request_without_an_id_gets_one_of_its_own() {
        assertThat(CorrelationFilter.idOf(null)).isNotEqualTo(CorrelationFilter.idOf(null));
    }

    @Test
    void each_line_of_a_request_carries_its_id() {
        Correlation.begin("a1B2-c3D4");

        assertThat(lines("{\"LogMessage\":\"moved {0}\"}\n"))
                .isEqualTo("{\"LogMessage\":\"moved {0}\",\"CorrelationId\":\"a1B2-c3D4\"}\n");
    }

    @Test
    void a_line_of_no_request_and_a_line_that_is_no_json_stay_as_they_are() {
        assertThat(lines("{\"LogMessage\":\"moved\"}\n")).isEqualTo("{\"LogMessage\":\"moved\"}\n");
        Correlation.begin("a1B2-c3D4");
        assertThat(lines("moved {x}\n")).isEqualTo("moved {x}\n");
    }

    private static String lines(String ofServer) {
        return new CorrelatedLines(new Formatter() {
            @Override
            public String format(LogRecord logRecord) {
                return ofServer;
            }
        }).format(RECORD);
    }
}
