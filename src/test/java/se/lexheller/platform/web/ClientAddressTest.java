package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.platform.Network;

class ClientAddressTest {

    private static final List<Network> PROXIES = Stream.of("127.0.0.1", "::1", "10.9.0.0/24").map(Network::of).toList();

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
            "203.0.113.7 | - | 203.0.113.7",
            "203.0.113.7 | 192.0.2.1 | 203.0.113.7",
            "127.0.0.1 | 192.0.2.1 | 192.0.2.1",
            "127.0.0.1 | 198.51.100.1, 192.0.2.1 | 192.0.2.1",
            "127.0.0.1 | 127.0.0.1, 192.0.2.1 | 192.0.2.1",
            "127.0.0.1 | 192.0.2.1, 10.9.0.5 | 192.0.2.1",
            "127.0.0.1 | 192.0.2.1:51234 | 192.0.2.1",
            "127.0.0.1 | [2001:db8::7]:51234 | 2001:db8::7",
            "::1 | 2001:db8::7 | 2001:db8::7",
            "127.0.0.1 | evil.example | 127.0.0.1",
            "127.0.0.1 | 192.0.2.1, <script> | 127.0.0.1",
            "127.0.0.1 | , | 127.0.0.1"})
    void only_a_proxy_of_ours_is_believed(String peer, String forwarded, String client) {
        assertThat(ClientAddress.behind(peer, forwarded, PROXIES)).isEqualTo(client);
    }

    @Test
    void without_proxies_nobody_is_believed() {
        assertThat(ClientAddress.behind("127.0.0.1", "192.0.2.1", List.of())).isEqualTo("127.0.0.1");
    }
}
