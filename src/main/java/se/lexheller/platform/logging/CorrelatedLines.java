package se.lexheller.platform.logging;

import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Adds the id of the request to the server's own line of JSON. */
class CorrelatedLines extends Formatter {

    private final Formatter server;

    CorrelatedLines(Formatter server) {
        this.server = server;
    }

    Formatter server() {
        return server;
    }

    @Override
    public String format(LogRecord logRecord) {
        String line = server.format(logRecord);
        Optional<String> id = Correlation.current();
        int end = line.lastIndexOf('}');
        if (id.isEmpty() || end < 0 || !line.startsWith("{")) {
            return line;
        }
        return line.substring(0, end) + ",\"CorrelationId\":\"" + id.get() + "\"" + line.substring(end);
    }
}
