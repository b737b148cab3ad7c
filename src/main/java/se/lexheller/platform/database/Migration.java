package se.lexheller.platform.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import se.lexheller.platform.Settings;

/**
 * Brings the schema to this version before anything else uses the database, as its owner, and gives the application's
 * account its rights. Several nodes may start at once: Flyway
 * holds a lock in the database meanwhile. Where it fails the node answers 503 and says why in the log, and stays so
 * until it is started anew.
 */
@ApplicationScoped
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());
    /** A database that is started together with the server gets this long to answer. */
    private static final int CONNECT_TRIES = 60;
    private static final int CONNECT_PAUSE_SECONDS = 1;

    /** How far the schema has come. */
    public enum State { WAITING, DONE, FAILED }

    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    @Inject
    private DatabaseAccounts accounts;
    @Inject
    private Grants grants;
    @Inject
    private Settings settings;
    @Inject
    private Event<DatabaseReady> ready;

    private volatile State state = State.WAITING;

    public State state() {
        return state;
    }

    /** @return whether what was written for good is out of the application's reach, in lower case; for those who keep watch */
    public String rights() {
        return grants.state().name().toLowerCase(Locale.ROOT);
    }

    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE)
                 @Initialized(ApplicationScoped.class) Object start) {
        countInUtc();
        try {
            migrate();
        } catch (FlywayException e) {
            state = State.FAILED;
            LOG.log(Level.SEVERE, "The database could not be brought to this version; this node answers 503", e);
            return;
        }
        grants.renew(database);
        if (grants.state() == Grants.State.TOO_NARROW) {
            state = State.FAILED;
            return;
        }
        state = State.DONE;
        ready.fire(new DatabaseReady());
    }

    /**
     * JPA hands days and times to the driver by midnight in the server's zone, and the driver reads them in the
     * connection's: a server in Sweden would store the day before. So the server is in UTC, wherever it was started.
     */
    private static void countInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private void migrate() {
        schema().load().migrate();
        if (settings.demo()) {
            examples().load().migrate();
        }
    }

    private FluentConfiguration schema() {
        return configuration().locations("classpath:db/migration");
    }

    /** A history of its own, so that example data never decides which schema change comes next. */
    private FluentConfiguration examples() {
        return configuration().locations("classpath:db/demo").table("demo_schema_history")
                .baselineOnMigrate(true).baselineVersion("0");
    }

    private FluentConfiguration configuration() {
        FluentConfiguration configuration = Flyway.configure(Migration.class.getClassLoader());
        accounts.owner().ifPresent(owner -> configuration.callbacks(new TriggerAdoption()));
        return configuration.dataSource(accounts.owner().orElse(database))
                .failOnMissingLocations(false)
                .connectRetries(CONNECT_TRIES)
                .connectRetriesInterval(CONNECT_PAUSE_SECONDS);
    }
}
