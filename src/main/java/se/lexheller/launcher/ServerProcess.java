package se.lexheller.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Payara Micro with the WAR, in a process of its own. */
public final class ServerProcess {

    private static final int STOP_SECONDS = 15;

    private final Path payaraJar;
    private final Path war;
    private final Path config;
    private final Path work;
    private final Path log;
    private final UnpackedServer unpacked;
    private Process process;
    private volatile boolean stopping;

    /**
     * @param config the folder with the server's boot commands
     * @param work   where the server may unpack itself
     * @param log    gets every line that it says
     */
    public ServerProcess(Path payaraJar, Path war, Path config, Path work, Path log) {
        this.payaraJar = payaraJar;
        this.war = war;
        this.config = config;
        this.work = work;
        this.log = log;
        unpacked = new UnpackedServer(payaraJar, work.resolve("runtime"));
    }

    /**
     * Starts it and returns at once.
     *
     * @param environment the settings, over those of this process
     * @param onDeath     gets the exit code when it ends without {@link #stop()}
     */
    public void start(int port, Map<String, String> environment, IntConsumer onDeath) {
        ProcessBuilder builder = new ProcessBuilder(command(port))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PORT", String.valueOf(port));
        // One malloc arena a core or two instead of eight: less memory held and never used.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", work, e.getMessage());
        }
        process.onExit().thenAccept(ended -> {
            if (!stopping) {
                onDeath.accept(ended.exitValue());
            }
        });
    }

    /** Asks it to stop, and after a while does not ask any more. */
    public void stop() {
        stopping = true;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** To be called once it works: the next start need not unpack the server again. */
    public void keepUnpacked() {
        unpacked.keep();
    }

    public Path log() {
        return log;
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Xss512k", "-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + temporary(),
                "-jar", payaraJar.toString()));
        command.addAll(List.of(
                "--deploy", war.toString(), "--contextroot", "/",
                "--port", String.valueOf(port),
                "--nohazelcast", "--disablephonehome",
                "--unpackdir", unpacked.prepare().toString(),
                "--prebootcommandfile", config.resolve("preboot.txt").toString(),
                "--logproperties", config.resolve("logging.properties").toString()));
        return command;
    }

    private Path temporary() {
        try {
            return Files.createDirectories(work.resolve("tmp"));
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", work, e.getMessage());
        }
    }
}
