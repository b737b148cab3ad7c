package se.lexheller.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HookSenderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private final List<String> got = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/taken", exchange -> answer(exchange, 204));
        server.createContext("/failing", exchange -> answer(exchange, 500));
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "/taken");
            answer(exchange, 307);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Webhook-id") + " "
                + exchange.getRequestHeaders().getFirst("Webhook-timestamp") + " " + exchange.getRequestHeaders().getFirst("Webhook-signature") + " " + body);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void what_is_sent_is_signed_so_that_the_receiver_knows_who_sends_what_and_when() {
        assertThat(send(true, "/taken")).isNull();
        String signature = Signature.of(KEY, "lh_1_2", NOW, "{\"å\":1}");
        assertThat(got).containsExactly("/taken lh_1_2 " + NOW.getEpochSecond() + " " + signature + " {\"å\":1}");
        assertThat(signature).as("an id, a moment or a body of somebody else's have another")
                .isNotEqualTo(Signature.of(KEY, "lh_1_3", NOW, "{\"å\":1}")).isNotEqualTo(Signature.of(KEY, "lh_1_2", NOW.plusSeconds(1), "{\"å\":1}"))
                .isNotEqualTo(Signature.of(KEY, "lh_1_2", NOW, "{}"));
    }

    /** The example of the Standard Webhooks specification's own libraries. */
    @Test
    void the_signature_is_that_of_the_specification() {
        byte[] key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(Signature.of(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_failure_is_told_by_its_kind_alone_and_no_other_address_is_followed() {
        assertThat(send(true, "/failing")).isEqualTo("HTTP 500");
        assertThat(send(true, "/elsewhere")).isEqualTo("HTTP 307");
        assertThat(got).hasSize(2).noneMatch(line -> line.startsWith("/taken"));
        int port = server.getAddress().getPort();
        server.stop(0);
        assertThat(new HookSender(true).send(URI.create("http://127.0.0.1:" + port + "/"), "a", KEY, "{}", NOW)).isEqualTo("ConnectException");
    }

    @Test
    void nothing_is_sent_to_this_machine_unless_the_settings_let_it() {
        assertThat(send(false, "/taken")).isEqualTo("NotPublic");
        assertThat(new HookSender(false).send(URI.create("http://localhost:" + server.getAddress().getPort() + "/taken"), "a", KEY, "{}", NOW))
                .isEqualTo("NotPublic");
        assertThat(got).isEmpty();
    }

    @Test
    void where_a_name_leads_is_looked_at_when_it_is_connected_to() {
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
            URI address = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/taken");
            assertThat(new HookSender(false).send(address, "a", KEY, "{}", NOW)).as(host).isEqualTo("NotPublic");
        }
        assertThat(got).isEmpty();
    }

    private String send(boolean inside, String path) {
        return new HookSender(inside).send(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path), "lh_1_2", KEY, "{\"å\":1}", NOW);
    }
}
