package se.lexheller.permissions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import se.lexheller.testing.TableSums;

/** What stands in the database, table by table, so that a change is seen wherever it is made. */
final class Contents {

    /** They change by themselves: who was seen when, mails on their way, and what the framework keeps. */
    private static final Set<String> RESTLESS = Set.of("sign_in", "sign_in_failure", "outbox_mail", "audit_check", "flyway_schema_history");

    private Contents() {
    }

    static Map<String, String> of(Connection database) throws SQLException {
        return TableSums.of(database, RESTLESS);
    }
}
