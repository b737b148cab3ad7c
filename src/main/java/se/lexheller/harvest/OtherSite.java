package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.lexheller.platform.GuardedSockets;
import se.lexheller.platform.Settings;
import se.lexheller.shared.JsonParts;

/** Asks another association's installation. What it answers is theirs and may be anything: it is neither followed, believed nor waited for. */
@ApplicationScoped
public class OtherSite {

    static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int BLOCK = 16 * 1024;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_TAG = 200;

    private Clock clock;
    private boolean inside;

    protected OtherSite() { // for CDI
    }

    @Inject
    public OtherSite(Clock clock, Settings settings) {
        this(clock, settings.insideAddresses());
    }

    OtherSite(Clock clock, boolean inside) {
        this.clock = clock;
        this.inside = inside;
    }

    /** @param body null where nothing has changed (304) or there is nothing (404, 410); etag: null where none was given */
    record Answer(int status, JsonObject body, String etag) {

        boolean isUnchanged() {
            return status == HttpURLConnection.HTTP_NOT_MODIFIED;
        }

        boolean isMissing() {
            return status == HttpURLConnection.HTTP_NOT_FOUND || isGone();
        }

        boolean isGone() {
            return status == HttpURLConnection.HTTP_GONE;
        }
    }

    /** @return whether it may be asked at all, by how it is written; where it leads is looked at when it is asked */
    boolean mayAsk(URI address) {
        boolean tls = "https".equals(address.getScheme()) && address.getPort() == -1;
        return tls || inside && "http".equals(address.getScheme());
    }

    /**
     * @param etag known from before, null where none is
     * @throws HarvestFailure where there is no answer that can be used
     */
    Answer ask(URI address, String etag) throws HarvestFailure {
        if (!mayAsk(address)) {
            throw new HarvestFailure(Trouble.NOT_PUBLIC);
        }
        try {
            HttpURLConnection connection = opened(address, etag);
            try {
                return answer(connection);
            } finally {
                connection.disconnect();
            }
        } catch (GuardedSockets.NotPublic e) {
            throw new HarvestFailure(Trouble.NOT_PUBLIC);
        } catch (IOException e) {
            throw new HarvestFailure(Trouble.UNREACHABLE);
        }
    }

    private HttpURLConnection opened(URI address, String etag) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        if (!inside) {
            GuardedSockets.guard(connection);
        }
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("User-Agent", "LexHeller");
        if (etag != null) {
            connection.setRequestProperty("If-None-Match", etag);
        }
        return connection;
    }

    private Answer answer(HttpURLConnection connection) throws IOException, HarvestFailure {
        int status = connection.getResponseCode();
        return switch (status) {
            case HttpURLConnection.HTTP_OK -> new Answer(status, json(connection), tag(connection));
            case HttpURLConnection.HTTP_NOT_MODIFIED, HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_GONE -> new Answer(status, null, null);
            case TOO_MANY, HttpURLConnection.HTTP_UNAVAILABLE -> throw new HarvestFailure(Trouble.LATER, retryAfter(connection));
            default -> throw new HarvestFailure(Trouble.NOT_LIKE_OURS);
        };
    }

    private JsonObject json(HttpURLConnection connection) throws IOException, HarvestFailure {
        String type = String.valueOf(connection.getContentType());
        if (!type.startsWith("application/json") || connection.getContentEncoding() != null) {
            throw new HarvestFailure(Trouble.NOT_LIKE_OURS);
        }
        String text = new String(body(connection), StandardCharsets.UTF_8);
        try (JsonReader reader = JsonParts.reader(text)) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new HarvestFailure(Trouble.NOT_LIKE_OURS);
        }
    }

    /** However slowly it comes: no longer than a minute, and no more than there is room for. */
    private byte[] body(HttpURLConnection connection) throws IOException, HarvestFailure {
        Instant until = clock.instant().plus(LONGEST);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try (InputStream in = connection.getInputStream()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                body.write(block, 0, read);
                if (body.size() > MOST_BYTES) {
                    throw new HarvestFailure(Trouble.TOO_LARGE);
                }
                if (clock.instant().isAfter(until)) {
                    throw new HarvestFailure(Trouble.UNREACHABLE);
                }
            }
        }
        return body.toByteArray();
    }

    private static String tag(HttpURLConnection connection) {
        return Optional.ofNullable(connection.getHeaderField("ETag")).filter(tag -> tag.matches("(W/)?\"[\\x21\\x23-\\x7e]{1,190}\""))
                .filter(tag -> tag.length() <= LONGEST_TAG).orElse(null);
    }

    private static Duration retryAfter(HttpURLConnection connection) {
        String header = String.valueOf(connection.getHeaderField("Retry-After"));
        return header.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : null;
    }
}
