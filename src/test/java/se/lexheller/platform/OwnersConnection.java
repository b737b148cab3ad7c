package se.lexheller.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/** What the application's own account may not do to the schema, done by the schema's owner from inside the server. */
public final class OwnersConnection {

    private OwnersConnection() {
    }

    public static Connection open() throws SQLException {
        Config config = ConfigProvider.getConfig();
        // The driver registers itself only where the server's own class loader sees it.
        MariaDbDataSource source = new MariaDbDataSource(
                "jdbc:mariadb://" + config.getValue("DB_ADDRESS", String.class) + "?connectionTimeZone=UTC");
        source.setUser(config.getValue("DB_MIGRATION_USER", String.class));
        source.setPassword(config.getValue("DB_MIGRATION_PASSWORD", String.class));
        return source.getConnection();
    }
}
