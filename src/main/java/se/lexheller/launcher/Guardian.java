package se.lexheller.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Ends the database and the server when this process is killed so that it cannot do so itself. It is a shell that reads
 * from us: when we are gone, for whatever reason, its input ends, and it stops the processes that it was last told of.
 */
public final class Guardian {

    /** The database gets time to write its pages before it is killed; Ctrl-C is for us to handle. */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r line; do pids=$line; done
            [ -n "$pids" ] || exit 0
            for pid in $pids; do kill -TERM $pid; done
            for second in 1 2 3 4 5 6 7 8 9 10; do
              sleep 1
              left=
              for pid in $pids; do kill -0 $pid && left="$left $pid"; done
              [ -n "$left" ] || exit 0
            done
            for pid in $left; do kill -KILL $pid; done
            """;
    private static final int LOOK_MILLIS = 250;

    private final Process shell;
    private final ScheduledExecutorService lookout = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "guardian");
        thread.setDaemon(true);
        return thread;
    });
    private String told = "";

    public Guardian() {
        try {
            shell = new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", "sh", e.getMessage());
        }
        lookout.scheduleWithFixedDelay(this::tell, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** For an orderly end: everything is stopped already. */
    public void dismiss() {
        lookout.shutdownNow();
        shell.destroyForcibly();
    }

    private void tell() {
        String pids = ProcessHandle.current().descendants()
                .filter(process -> process.pid() != shell.pid())
                .map(process -> String.valueOf(process.pid()))
                .collect(Collectors.joining(" "));
        if (pids.equals(told)) {
            return;
        }
        told = pids;
        try {
            OutputStream input = shell.getOutputStream();
            input.write((pids + "\n").getBytes(StandardCharsets.US_ASCII));
            input.flush();
        } catch (IOException e) {
            lookout.shutdown();
        }
    }
}
