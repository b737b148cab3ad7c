package se.lexheller.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import se.lexheller.launcher.DataFolder;
import se.lexheller.launcher.EmbeddedDatabase;
import se.lexheller.launcher.Guardian;

/** One MariaDB for the whole test run, with an empty schema for each kind of test. */
public final class TestDatabase {

    /** For the Arquillian classes. */
    public static final String ARQUILLIAN = "arquillian";
    /** For the started server that browser and REST tests use. */
    public static final String SERVER = "server";

    private static final Once<TestDatabase> ONCE = new Once<>(TestDatabase::new);

    private final DataFolder folder = DataFolder.take(TestSettings.path("test.work"));
    private final EmbeddedDatabase database = new EmbeddedDatabase(folder, TestSettings.port("test.db.port"));

    private TestDatabase() {
        // A test run that is killed leaves no server, database or browser behind.
        new Guardian();
        database.start(List.of(ARQUILLIAN, SERVER), () -> { });
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        empty(ARQUILLIAN);
        empty(SERVER);
    }

    /** The database, started when first asked for. */
    public static TestDatabase started() {
        return ONCE.get();
    }

    /** A connection of the test's own, to look at what the product wrote. */
    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://" + database.address(schema)
                + "?connectionTimeZone=UTC", EmbeddedDatabase.USER, password());
    }

    EmbeddedDatabase embedded() {
        return database;
    }

    DataFolder folder() {
        return folder;
    }

    private String password() {
        try {
            return Files.readString(database.passwordFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void empty(String schema) {
        try (Connection connection = connect(schema); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE `" + schema + "`");
            statement.execute("CREATE DATABASE `" + schema + "`");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
