package se.lexheller.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Asks a starting server whether it works. A server whose application failed to deploy says that it is ready and
 * answers 404, so a real page is asked for as well.
 */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** In a line of JSON: the list that the server prints last is empty. */
    private static final String NO_ADDRESSES = "Payara Micro URLs:\\n\\n";
    private static final int PAUSE_MILLIS = 200;
    private static final int OK = 200;

    /** What the server says of itself. */
    private enum Answer { SILENT, NOT_READY, MIGRATION_FAILED, READY }

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;

    public Probe(URI base) {
        this.base = base;
    }

    /**
     * Waits until the server is healthy and its first page answers.
     *
     * @param log         where to look, for the message when it fails
     * @param whenHealthy is run in between
     */
    public void await(Duration patience, Path log, Runnable whenHealthy) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        awaitTrue(end, log, () -> {
            Answer answer = health();
            if (answer == Answer.MIGRATION_FAILED) {
                throw new LaunchFailure("failure.server.migration", log);
            }
            if (answer != Answer.READY && startedWithoutApplication(log)) {
                throw new LaunchFailure("failure.server.application", log);
            }
            return answer == Answer.READY;
        });
        whenHealthy.run();
        awaitTrue(end, log, this::frontPage);
    }

    /** The server stays up when the application cannot start, and tells of it in the log alone. */
    private static boolean startedWithoutApplication(Path log) {
        try {
            return Files.readString(log).contains(NO_ADDRESSES);
        } catch (IOException e) {
            return false;
        }
    }

    private static void awaitTrue(long end, Path log, Question question) throws InterruptedException {
        while (!question.answer()) {
            if (System.nanoTime() > end) {
                throw new LaunchFailure("failure.server.slow", log);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private interface Question {
        boolean answer() throws InterruptedException;
    }

    private Answer health() throws InterruptedException {
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

    private boolean frontPage() throws InterruptedException {
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
