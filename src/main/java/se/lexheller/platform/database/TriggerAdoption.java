package se.lexheller.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * A trigger acts with the rights of whoever made it. Where the application's account owned the schema before, it made them
 * and loses the right to: so the owner makes them anew, before a migration writes through one of them.
 */
class TriggerAdoption extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            adopt(context.getConnection());
        } catch (SQLException e) {
            throw new FlywayException("the owner of the schema could not make its triggers anew", e);
        }
    }

    /** @param owner a connection of the schema's owner */
    static void adopt(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String trigger : foreign(statement)) {
                statement.execute(trigger);
            }
        }
    }

    private static List<String> foreign(Statement statement) throws SQLException {
        List<String> triggers = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                SELECT trigger_name, action_timing, event_manipulation, event_object_table, action_statement
                FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND definer <> CURRENT_USER()""")) {
            while (rows.next()) {
                triggers.add("CREATE OR REPLACE TRIGGER `%s` %s %s ON `%s` FOR EACH ROW %s".formatted(rows.getString(1),
                        rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return triggers;
    }
}
