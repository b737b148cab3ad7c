package se.lexheller.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.lexheller.platform.database.Migration;

/** Requests are welcome once the schema is this version's and while the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    @Inject
    private Migration migration;

    @Override
    public HealthCheckResponse call() {
        Migration.State state = migration.state();
        return HealthCheckResponse.named("database")
                .withData("migration", state.name().toLowerCase(Locale.ROOT))
                .withData("rights", migration.rights())
                .status(state == Migration.State.DONE && answers())
                .build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
