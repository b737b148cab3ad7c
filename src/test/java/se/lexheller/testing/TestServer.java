package se.lexheller.testing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import se.lexheller.launcher.EmbeddedDatabase;
import se.lexheller.launcher.Probe;
import se.lexheller.launcher.ServerProcess;

/**
 * One server with the built WAR in demo mode, for every browser and REST test of the run. While writing tests,
 * {@code -Dtest.base=http://localhost:8080} takes one that runs already (start it with MAIL_HOST=127.0.0.1 and a MAIL_PORT that is
 * {@code -Dtest.mail.port} too).
 */
public final class TestServer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Once<TestServer> ONCE = new Once<>(TestServer::new);

    private final URI base;

    private TestServer() {
        String running = System.getProperty("test.base", "");
        base = URI.create(running.isEmpty() ? "http://localhost:" + TestSettings.port("test.http.port") : running);
        if (running.isEmpty()) {
            start();
        }
    }

    private void start() {
        TestDatabase database = TestDatabase.started();
        Path log = database.folder().freshLog("server.log");
        ServerProcess process = new ServerProcess(TestSettings.path("payara.microJar"), TestSettings.path("test.war"),
                TestSettings.path("test.config"), database.folder().sub("server"), log);
        Thread waiting = Thread.currentThread();
        process.start(base.getPort(), settings(database.embedded()), code -> waiting.interrupt());
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop));
        await(log);
        process.keepUnpacked();
    }

    /** The server, started when first asked for. */
    public static TestServer started() {
        return ONCE.get();
    }

    /** Where it answers, without a slash at the end. */
    public URI base() {
        return base;
    }

    private void await(Path log) {
        try {
            new Probe(base).await(PATIENCE, log, () -> { });
        } catch (InterruptedException e) {
            throw new IllegalStateException("The server stopped while it started, see " + log, e);
        }
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("DEMO", "true");
        settings.put("LISTEN_ADDRESS", "127.0.0.1");
        settings.putAll(database.settings(TestDatabase.SERVER));
        settings.put("MAIL_HOST", "127.0.0.1");
        settings.put("MAIL_PORT", String.valueOf(Mailbox.port()));
        settings.put("MAIL_TLS", "false");
        settings.put("INSIDE_ADDRESSES", "true");
        settings.putAll(TestProviders.settings());
        // Most pages are asked for a few times only: making them faster still costs more than it gives.
        settings.put("JDK_JAVA_OPTIONS", System.getProperty("test.java.options", ""));
        return settings;
    }
}
