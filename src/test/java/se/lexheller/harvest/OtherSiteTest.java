package se.lexheller.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.platform.PublicAddresses;

/** Whom we ask, and what we let them do to us. */
class OtherSiteTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
            "192.0.2.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:10.0.0.1",
            "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1", "::127.0.0.1"})
    void what_is_not_on_the_open_internet_is_not_asked(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "193.10.0.1", "2a00:1450::1", "2001:6b0::1"})
    void what_is_on_it_may_be(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/x", "https://example.com:8443/x", "ftp://example.com/x", "file:///etc/passwd", "https://localhost/x",
            "https://127.0.0.1/x", "https://[::1]/x", "https://2130706433/x"})
    void neither_another_way_nor_our_own_network_is_asked_by_whatever_name(String address) {
        assertThatThrownBy(() -> new OtherSite(CLOCK, false).ask(URI.create(address), null)).isInstanceOf(HarvestFailure.class)
                .hasMessage("NOT_PUBLIC");
    }

    @Test
    void who_sends_without_end_is_left() throws IOException {
        try (Server server = new Server("application/json", 200 * 1024 * 1024)) {
            assertThatThrownBy(() -> new OtherSite(CLOCK, true).ask(server.address(), null)).hasMessage("TOO_LARGE");
        }
    }

    @Test
    void what_is_no_json_object_is_not_read() throws IOException {
        try (Server server = new Server("text/html", 10)) {
            assertThatThrownBy(() -> new OtherSite(CLOCK, true).ask(server.address(), null)).hasMessage("NOT_LIKE_OURS");
        }
        try (Server server = new Server("application/json", 1000)) {
            assertThatThrownBy(() -> new OtherSite(CLOCK, true).ask(server.address(), null)).hasMessage("NOT_LIKE_OURS");
        }
    }

    @Test
    void who_fails_is_asked_more_and_more_seldom_but_at_least_once_a_day() {
        Instant now = CLOCK.instant();
        HarvestSource source = new HarvestSource("Ett förbund", "https://a.example", 1, now);
        Duration before = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            source.begin(now);
            source.failed(Trouble.UNREACHABLE, null, now);
            Duration pause = Duration.between(now, source.nextAt());
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(24));
            before = pause;
        }
        assertThat(before).isEqualTo(Duration.ofHours(24));
        source.failed(Trouble.LATER, Duration.ofDays(400), now);
        assertThat(source.nextAt()).isEqualTo(now.plus(Duration.ofHours(24)));
        source.answered(source.begin(now), now);
        assertThat(source.nextAt()).isEqualTo(now.plus(HarvestSource.PAUSE));
        source.failed(Trouble.LATER, Duration.ofHours(2), now);
        assertThat(source.nextAt()).as("when it asks us to come back").isEqualTo(now.plus(Duration.ofHours(2)));
    }

    @Test
    void all_is_read_through_once_a_day() {
        Instant now = CLOCK.instant();
        HarvestSource source = new HarvestSource("Ett förbund", "https://a.example", 1, now);
        HarvestTask first = source.begin(now);
        assertThat(first.sweep()).isTrue();
        source.answered(first, now);
        assertThat(source.begin(now.plus(Duration.ofHours(23))).sweep()).isFalse();
        assertThat(source.begin(now.plus(Duration.ofHours(24))).sweep()).isTrue();
    }

    /** Sends as many opening brackets as it is told. */
    private static final class Server implements AutoCloseable {

        private final HttpServer server;

        Server(String type, long length) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", type);
                exchange.sendResponseHeaders(200, 0);
                byte[] block = "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
                try (OutputStream out = exchange.getResponseBody()) {
                    for (long sent = 0; sent < length; sent += block.length) {
                        out.write(block, 0, (int) Math.min(block.length, length - sent));
                    }
                } catch (IOException e) {
                    exchange.close();
                }
            });
            server.start();
        }

        URI address() {
            return URI.create("http://localhost:" + server.getAddress().getPort() + "/x");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
