package se.lexheller.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks a starting server whether it works. A server whose application failed to deploy says that it is ready and
 * answers 404, so a real page is asked for as well.
 */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    /** What the server says of itself. */
    public enum Answer { SILENT, NOT_READY, MIGRATION_FAILED, READY }

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;

    public Probe(URI base) {
        this.base = base;
    }

    public Answer health() throws InterruptedException {
        HttpResponse<String> response = get("/health/ready");
        if (response == null) {
            return Answer.SILENT;
        }
        if (response.statusCode() == OK) {
            return Answer.READY;
        }
        return response.body().replace(" ", "").contains("\"migration\":\"failed\"")
                ? Answer.MIGRATION_FAILED : Answer.NOT_READY;
    }

    public boolean frontPage() throws InterruptedException {
        HttpResponse<String> response = get("/");
        return response != null && response.statusCode() == OK;
    }

    private HttpResponse<String> get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        }
    }
}
