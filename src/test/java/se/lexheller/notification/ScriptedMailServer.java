package se.lexheller.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers one conversation with what the test has told it to say. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Map<String, String> replies;

    /** @param replies by the command's first word; where there is none the answer is yes */
    ScriptedMailServer(Map<String, String> replies) throws IOException {
        this.replies = replies;
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept();
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
             PrintWriter out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.US_ASCII)) {
            say(out, replies.getOrDefault("", "220 ready"));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                say(out, replies.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 yes"));
                if (command.equals("DATA") && !replies.containsKey("DATA")) {
                    readMessage(in);
                    say(out, replies.getOrDefault(".", "250 taken"));
                }
            }
        } catch (IOException e) {
            // the other side has hung up, or the test is over
        }
    }

    private static void readMessage(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // until the dot
        }
    }

    private static void say(PrintWriter out, String reply) {
        out.print(reply + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
