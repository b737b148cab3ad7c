package se.lexheller.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Starts the database, then the server, tells when the first page answers, and stops both again when it ends or when
 * Maven, its parent, is gone.
 */
public final class Launcher {

    static final String SCHEMA = "lexheller";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Ctrl-C reaches every process at once; a child that goes first for that reason has not died by itself. */
    private static final int DOUBT_MILLIS = 500;

    private final long started = System.nanoTime();
    private final Map<String, String> environment;
    private final int port;
    private final DataFolder folder;
    private final Guardian guardian;
    private final ServerProcess server;
    private EmbeddedDatabase database;
    private volatile boolean ending;

    private Launcher(Path payaraJar, Path war, Path base, Map<String, String> environment) {
        this.environment = environment;
        port = Ports.chosen(environment);
        Ports.checkFree(listenAddress(), port);
        folder = DataFolder.take(base.resolve(".data"));
        guardian = new Guardian();
        server = new ServerProcess(payaraJar, war, base.resolve("payara-config"), folder.sub("server"),
                folder.freshLog("server.log"));
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Launcher launcher = new Launcher(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]),
                    System.getenv());
            launcher.stopWithParent();
            launcher.run();
        } catch (LaunchFailure e) {
            fail(e);
        }
    }

    private void run() throws InterruptedException {
        Map<String, String> settings = new HashMap<>(Map.of("LISTEN_ADDRESS", listenAddress()));
        if (environment.getOrDefault("SEARCH_DIRECTORY", "").isBlank()) {
            settings.put("SEARCH_DIRECTORY", folder.sub("search").toString());
        }
        if (!externalDatabase()) {
            database = new EmbeddedDatabase(folder, Ports.free());
            settings.putAll(ofEmbeddedDatabase());
        }
        say(Texts.of("stage.server"));
        server.start(port, settings, code -> died(new LaunchFailure("failure.server.died",
                String.valueOf(code), server.log())));
        startDatabase();
        new Probe(URI.create("http://127.0.0.1:" + port))
                .await(PATIENCE, server.log(), () -> say(Texts.of("stage.page")));
        server.keepUnpacked();
        say(Texts.of(demo() ? "ready.demo" : "ready.plain", "http://localhost:" + port, folder.path(), server.log(),
                seconds()));
        Thread.currentThread().join();
    }

    private Map<String, String> ofEmbeddedDatabase() {
        Map<String, String> settings = new HashMap<>(database.settings(SCHEMA));
        settings.put("DEMO", String.valueOf(demo()));
        return settings;
    }

    /** After the server, which has seconds of its own work before it wants a database. */
    private void startDatabase() {
        if (database != null) {
            say(Texts.of(database.installed() ? "stage.database" : "stage.database.first"));
            database.start(List.of(SCHEMA), () -> died(new LaunchFailure("failure.database.died", folder.sub("logs"))));
            say(Texts.of("stage.migration"));
        }
    }

    private void stopWithParent() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private void stop() {
        ending = true;
        say(Texts.of("stage.stopping"));
        server.stop();
        if (database != null) {
            database.stop();
        }
        guardian.dismiss();
        say(Texts.of("stage.stopped"));
    }

    private void died(LaunchFailure failure) {
        CompletableFuture.delayedExecutor(DOUBT_MILLIS, TimeUnit.MILLISECONDS).execute(() -> {
            if (!ending) {
                fail(failure);
            }
        });
    }

    /** On an external database the one who runs it decides; the embedded one is for trying out. */
    private boolean demo() {
        return Boolean.parseBoolean(environment.getOrDefault("DEMO", String.valueOf(!externalDatabase())));
    }

    private boolean externalDatabase() {
        return !environment.getOrDefault("DB_ADDRESS", "").isBlank();
    }

    /** A demonstration has sign-in without a password: nobody else on the network may reach it. */
    private String listenAddress() {
        return demo() ? "127.0.0.1" : environment.getOrDefault("LISTEN_ADDRESS", "0.0.0.0");
    }

    private String seconds() {
        return String.valueOf(Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    private static void say(String text) {
        System.out.println(text);
    }

    private static void fail(LaunchFailure failure) {
        System.out.flush();
        System.err.println(Texts.of("failure", failure.getMessage()));
        System.exit(1);
    }
}
