package se.lexheller.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.audit.VerifyCommand;

/**
 * {@code mvn -Pverify-audit}: goes through the audit trail of the database that DB_ADDRESS names, or of the demonstration on
 * this machine while it isn't running.
 */
public final class VerifyAudit {

    private VerifyAudit() {
    }

    /** @param arguments the folder of the demonstration's data, then heads that were kept elsewhere */
    public static void main(String[] arguments) {
        List<String> heads = Arrays.stream(arguments).skip(1).filter(text -> !text.isBlank()).toList();
        Map<String, String> environment = System.getenv();
        try {
            System.exit(environment.getOrDefault("DB_ADDRESS", "").isBlank()
                    ? ofDemonstration(Path.of(arguments[0]), heads) : new VerifyCommand(environment, System.out).run(heads));
        } catch (LaunchFailure e) {
            System.err.println(Texts.of("failure", e.getMessage()));
            System.exit(2);
        }
    }

    private static int ofDemonstration(Path data, List<String> heads) {
        EmbeddedDatabase database = new EmbeddedDatabase(DataFolder.take(data), Ports.free());
        database.start(List.of(Launcher.SCHEMA), () -> { });
        try {
            return new VerifyCommand(new HashMap<>(database.settings(Launcher.SCHEMA)), System.out).run(heads);
        } finally {
            database.stop();
        }
    }
}
