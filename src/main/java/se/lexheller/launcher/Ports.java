package se.lexheller.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The port that the one who starts the product has chosen. */
final class Ports {

    private static final String DEFAULT = "8080";
    private static final int LAST = 65535;

    private Ports() {
    }

    static int chosen(Map<String, String> environment) {
        String text = environment.getOrDefault("PORT", DEFAULT).strip();
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LAST) {
            throw new LaunchFailure("failure.port.invalid", text);
        }
        return Integer.parseInt(text);
    }

    /** Any port of this machine that nobody uses. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void checkFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new LaunchFailure("failure.port.taken", String.valueOf(port));
        }
    }
}
