package se.lexheller.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import se.lexheller.launcher.DataFolder;
import se.lexheller.launcher.EmbeddedDatabase;
import se.lexheller.launcher.Guardian;

/** One MariaDB for the whole test run, with an empty schema for each kind of test. */
public final class TestDatabase {

    /** For the Arquillian classes. */
    public static final String ARQUILLIAN = "arquillian";
    /** For the started server that browser and REST tests use. */
    public static final String SERVER = "server";

    /** For tests that need a database and no server; each makes the tables that it wants. */
    public static final String BARE = "bare";

    private static final Once<TestDatabase> ONCE = new Once<>(TestDatabase::new);

    private final DataFolder folder = DataFolder.take(TestSettings.path("test.work"));
    private final EmbeddedDatabase database = new EmbeddedDatabase(folder, TestSettings.port("test.db.port"));

    private TestDatabase() {
        // A test run that is killed leaves no server, database or browser behind.
        new Guardian();
        database.start(List.of(ARQUILLIAN, SERVER, BARE), () -> { });
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        empty(ARQUILLIAN);
        empty(SERVER);
        empty(BARE);
    }

    /** The database, started when first asked for. */
    public static TestDatabase started() {
        return ONCE.get();
    }

    /** A connection of the schema's owner, to look at what the product wrote. */
    public Connection connect(String schema) throws SQLException {
        return connect(schema, EmbeddedDatabase.OWNER, database.ownersPasswordFile());
    }

    /** A connection with the application's own rights. */
    public Connection connectAsApplication(String schema) throws SQLException {
        return connect(schema, EmbeddedDatabase.USER, database.passwordFile());
    }

    private Connection connect(String schema, String user, Path passwordFile) throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://" + database.address(schema)
                + "?connectionTimeZone=UTC", user, read(passwordFile));
    }

    /** @return the settings of a server that uses the schema */
    public Map<String, String> settings(String schema) {
        return database.settings(schema);
    }

    EmbeddedDatabase embedded() {
        return database;
    }

    DataFolder folder() {
        return folder;
    }

    private static String read(Path passwordFile) {
        try {
            return Files.readString(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away whatever the schema holds. */
    public void empty(String schema) {
        try (Connection connection = connect(schema); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE `" + schema + "`");
            statement.execute("CREATE DATABASE `" + schema + "`");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
