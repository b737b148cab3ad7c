package se.lexheller.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.lexheller.launcher.Probe;
import se.lexheller.launcher.ServerProcess;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestSettings;

/** The product as anyone runs it, on an empty database, with the demonstration's accounts and without a mail server. */
final class BenchServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ServerProcess process;
    private final URI base;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private BenchServer(ServerProcess process, URI base) {
        this.process = process;
        this.base = base;
    }

    /** @param more settings, over the usual ones */
    static BenchServer started(String name, int port, Map<String, String> more) throws IOException, InterruptedException {
        Path work = Files.createDirectories(TestSettings.path("test.work").resolve(name));
        Path log = work.resolve("server.log");
        ServerProcess process = new ServerProcess(TestSettings.path("payara.microJar"), TestSettings.path("test.war"), TestSettings.path("test.config"), work, log);
        Map<String, String> settings = new HashMap<>(TestDatabase.started().settings(TestDatabase.SERVER));
        settings.put("DEMO", "true");
        settings.put("LISTEN_ADDRESS", "127.0.0.1");
        settings.putAll(more);
        process.start(port, settings, code -> { });
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop));
        URI base = URI.create("http://127.0.0.1:" + port);
        new Probe(base).await(PATIENCE, log, () -> { });
        return new BenchServer(process, base);
    }

    URI base() {
        return base;
    }

    /** @return a port that nobody listens on */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @param cookie as {@link #cookieOf} gives it */
    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        String[] header = cookie.split(": ", 2);
        return client.send(HttpRequest.newBuilder(base.resolve(path)).header(header[0], header[1]).build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * @param cookie as {@link #cookieOf} gives it
     * @param fields of one of the product's forms, encoded
     */
    void post(String path, String cookie, String fields) throws IOException, InterruptedException {
        String[] header = cookie.split(": ", 2);
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).header(header[0], header[1]).header("Origin", base.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&jakarta.faces.ViewState=stateless")).build();
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != HttpURLConnection.HTTP_MOVED_TEMP) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    /** @return a header that wrk sends for somebody who is signed in */
    String cookieOf(long account) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/logga-in")).header("Origin", base.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("demoForm=demoForm&demo=" + account + "&jakarta.faces.ViewState=stateless")).build();
        String cookies = client.send(request, HttpResponse.BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0]).collect(Collectors.joining("; "));
        if (cookies.isEmpty()) {
            throw new IllegalStateException("nobody was signed in");
        }
        return "Cookie: " + cookies;
    }

    @Override
    public void close() {
        process.stop();
    }
}
