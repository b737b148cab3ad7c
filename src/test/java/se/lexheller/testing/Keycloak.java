package se.lexheller.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Keycloak with the realm of the test resources, for those classes alone that ask for it. */
public final class Keycloak {

    /** The person of the realm. */
    public static final String USER = "ny";
    public static final String PASSWORD = "ett losenord som bara testet har";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BUILD_MINUTES = 3;
    private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms64m", "-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=256m", "-Dfile.encoding=UTF-8",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true");

    private static final Once<Keycloak> ONCE = new Once<>(Keycloak::new);

    private final Path folder = TestSettings.path("test.keycloak");
    private final Path log = TestSettings.path("test.work").resolve("keycloak.log");

    private Keycloak() {
        try {
            Files.createDirectories(log.getParent());
            importRealm();
            build();
            start();
            await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The provider, started when first asked for. */
    public static Keycloak started() {
        return ONCE.get();
    }

    /** Where people see and end their sign-ins at the provider itself. */
    public String realm() {
        return TestProviders.keycloak() + "/realms/linkoping";
    }

    private void importRealm() throws IOException {
        try (InputStream realm = Keycloak.class.getResourceAsStream("/keycloak/realm.json")) {
            String json = new String(realm.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@BASE@", TestServer.started().base().toString())
                    .replace("@SECRET@", TestProviders.SECRET).replace("@PASSWORD@", PASSWORD);
            Files.createDirectories(folder.resolve("data/import"));
            Files.writeString(folder.resolve("data/import/realm.json"), json);
        }
    }

    /** Once for an unpacked one: it puts itself together for a database in memory. */
    private void build() throws IOException, InterruptedException {
        Path built = folder.resolve("data/built");
        if (Files.exists(built)) {
            return;
        }
        Process process = run(List.of("build", "--db=dev-mem"));
        if (!process.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("Keycloak could not be built, see " + log);
        }
        Files.createFile(built);
    }

    private void start() throws IOException {
        Process process = run(List.of("start", "--optimized", "--cache=local", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + TestProviders.keycloakPort(), "--hostname=" + TestProviders.keycloak(), "--import-realm"));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    private Process run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of("-Dkc.home.dir=" + folder, "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-cp", folder.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    private void await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Keycloak doesn't answer, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration")).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
