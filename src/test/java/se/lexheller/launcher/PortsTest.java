package se.lexheller.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void the_port_is_8080_unless_another_is_asked_for() {
        assertThat(Ports.chosen(Map.of())).isEqualTo(8080);
        assertThat(Ports.chosen(Map.of("PORT", " 8090 "))).isEqualTo(8090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "http", "99999999999"})
    void a_port_that_is_none_is_refused_by_name(String port) {
        assertThatThrownBy(() -> Ports.chosen(Map.of("PORT", port)))
                .isInstanceOf(LaunchFailure.class).hasMessageStartingWith("PORT=" + port + " är ingen port");
    }

    @Test
    void a_taken_port_is_named_with_the_setting_that_changes_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.checkFree("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort()).hasMessageContaining("PORT");
        }
    }
}
