package se.lexheller.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import se.lexheller.platform.GuardedSockets;
import se.lexheller.platform.Settings;

/** Sends to a member's system: to no other place than the one that was looked at, and without a look at what it answers. */
@ApplicationScoped
class HookSender {

    private static final int CONNECT_MILLIS = 5_000;
    /** Short: a row is locked meanwhile. */
    private static final int READ_MILLIS = 10_000;
    private static final int OK = 200;
    private static final int FIRST_NOT_OK = 300;

    private boolean inside;

    /** For the CDI proxy. */
    protected HookSender() {
    }

    @Inject
    HookSender(Settings settings) {
        this(settings.insideAddresses());
    }

    /** @param inside whether own networks may be sent to */
    HookSender(boolean inside) {
        this.inside = inside;
    }

    /** @return null where it was taken, else what kind of failure it was: never a word of the answer, which could be anything */
    String send(URI address, String messageId, byte[] key, String body, Instant now) {
        try {
            int status = post(address, messageId, key, body, now);
            return status >= OK && status < FIRST_NOT_OK ? null : "HTTP " + status;
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private int post(URI address, String messageId, byte[] key, String body, Instant now) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        try {
            prepare(connection);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            connection.setFixedLengthStreamingMode(bytes.length); // and so it is never sent a second time by itself
            connection.setRequestProperty("webhook-id", messageId);
            connection.setRequestProperty("webhook-timestamp", String.valueOf(now.getEpochSecond()));
            connection.setRequestProperty("webhook-signature", Signature.of(key, messageId, now, body));
            try (OutputStream out = connection.getOutputStream()) {
                out.write(bytes);
            }
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    private void prepare(HttpURLConnection connection) throws IOException {
        if (!inside) {
            GuardedSockets.guard(connection);
        }
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setUseCaches(false);
        connection.setDoOutput(true);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
        connection.setRequestProperty("User-Agent", "LexHeller");
    }
}
