package se.lexheller.permissions;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands in the database, table by table, so that a change is seen wherever it is made. */
final class Contents {

    /** They change by themselves: who was seen when, mails on their way, and what the framework keeps. */
    private static final Set<String> RESTLESS = Set.of("sign_in", "sign_in_failure", "outbox_mail", "audit_check", "flyway_schema_history");

    private Contents() {
    }

    static Map<String, String> of(Connection database) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Statement statement = database.createStatement();
             ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables(database)))) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
             ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables "
                     + "WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY 1")) {
            while (rows.next()) {
                if (!RESTLESS.contains(rows.getString(1))) {
                    tables.add("`" + rows.getString(1) + "`");
                }
            }
        }
        return tables;
    }
}
