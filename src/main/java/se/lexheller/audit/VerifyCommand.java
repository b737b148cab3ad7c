package se.lexheller.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Goes through the audit trail from the command line, without the server, with the same settings of the database. Needs to
 * read only, so an account of an auditor's own will do. Ends with 0 where the trail is whole, 1 where it isn't, 2 where it
 * could not be read.
 */
public final class VerifyCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;
    private static final long BETWEEN_REPORTS = 100_000;

    private final Map<String, String> settings;
    private final PrintStream out;
    private final ResourceBundle texts = ResourceBundle.getBundle("se.lexheller.audit.command-texts", Locale.ROOT);

    public VerifyCommand(Map<String, String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new VerifyCommand(System.getenv(), System.out).run(List.of(arguments)));
    }

    /**
     * @param keptHeads heads that were kept elsewhere, as an earlier run has printed them
     * @return the exit code
     */
    public int run(List<String> keptHeads) {
        List<ChainHead> kept = new ArrayList<>();
        for (String text : keptHeads) {
            Optional<ChainHead> head = ChainHead.parse(text);
            if (head.isEmpty()) {
                say("argument", text);
                return UNREADABLE;
            }
            kept.add(head.get());
        }
        try (Connection connection = connect()) {
            return report(new ChainVerification(connection, kept, this::progress).run());
        } catch (SQLException | IOException e) {
            say("unreadable", e.getMessage());
            return UNREADABLE;
        }
    }

    private int report(ChainVerification.Outcome outcome) {
        if (outcome.isWhole()) {
            say("whole", outcome.head().seq(), outcome.head());
            return WHOLE;
        }
        say("fault." + outcome.fault().name(), outcome.seq());
        say("right-until", outcome.head().seq(), outcome.head());
        return BROKEN;
    }

    private void progress(long entries) {
        if (entries % BETWEEN_REPORTS == 0) {
            say("progress", entries);
        }
    }

    private Connection connect() throws SQLException, IOException {
        MariaDbDataSource source = new MariaDbDataSource("jdbc:mariadb://" + settings.getOrDefault("DB_ADDRESS", "localhost:3306/lexheller")
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true&connectTimeout=5000&sslMode=" + settings.getOrDefault("DB_TLS", "disable"));
        source.setUser(settings.getOrDefault("DB_USER", "lexheller"));
        source.setPassword(password());
        return source.getConnection();
    }

    private String password() throws IOException {
        String file = settings.getOrDefault("DB_PASSWORD_FILE", "");
        return settings.containsKey("DB_PASSWORD") || file.isBlank()
                ? settings.getOrDefault("DB_PASSWORD", "") : Files.readString(Path.of(file)).stripTrailing();
    }

    private void say(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = String.valueOf(values[i]);
        }
        out.println(MessageFormat.format(texts.getString(key), written));
    }
}
