package se.lexheller.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import se.lexheller.testing.DebianProgram;

/** Debian's nginx on this machine alone, with a configuration of ours. */
final class Nginx implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final URI base;

    private Nginx(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /** @param files that it serves as they are, with nothing else to do */
    static Nginx serving(Path files) throws IOException, InterruptedException {
        int port = freePort();
        return started(files.resolveSibling("nginx-files"), port, "http", """
                daemon off; worker_processes auto; pid nginx.pid; error_log error.log; %s
                events { worker_connections 512; }
                http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; client_body_temp_path body; proxy_temp_path proxy;
                  fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                  types { text/html html; } server { listen 127.0.0.1:%d; root %s; } }
                """.formatted(user(), port, files.toAbsolutePath()));
    }

    /** @param folder its own, for its configuration and what it keeps */
    static Nginx started(Path folder, int port, String scheme, String configuration) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("nginx.conf"), configuration).toAbsolutePath();
        Process process = new ProcessBuilder(DebianProgram.require("nginx", "nginx-light").toString(), "-p", folder.toAbsolutePath().toString(), "-c", file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("said.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitListening(process, port, folder);
        return new Nginx(process, URI.create(scheme + "://localhost:" + port));
    }

    /** @return for a configuration: started by root, its workers have to read what root alone may */
    static String user() {
        return "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitListening(Process process, int port, Path folder) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("nginx ended: " + Files.readString(folder.resolve("said.log")));
            }
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("nginx does not answer");
    }

    URI base() {
        return base;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
