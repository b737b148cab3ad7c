package se.lexheller.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Lays the cases of {@link CaseLoader} on the map of {@link MapLoader}: each on a group, two steps and a handover with its wait. */
final class MapCaseLoader {

    private static final int GROUPS = 60;
    private static final String FROM = "100000 + d.id %% %d";
    private static final String TO = "100000 + (d.id %% %1$d + " + GROUPS + ") %% %1$d";
    private static final String STEPS = " JOIN (SELECT 0 AS shift UNION SELECT 1) two";
    private static final String STEP = "1 + (d.id DIV 100 + two.shift) % 5";
    private static final String GROUP = "100000 + d.id % " + GROUPS;

    private final Connection database;

    MapCaseLoader(Connection database) {
        this.database = database;
    }

    void load(int interventions) throws SQLException {
        for (String table : List.of("deviation", "published_case")) {
            String from = FROM.formatted(interventions);
            String to = TO.formatted(interventions);
            String day = table.equals("deviation") ? "submitted_at" : "published_at";
            run("UPDATE " + table + " d SET wait_days = d.id % 200, wait_from_id = " + from + ", wait_to_id = " + to + " WHERE d.id >= 1000000");
            link(table, "_place (" + table + "_id, role, entry_id)", "'FROM', " + from, "");
            link(table, "_place (" + table + "_id, role, entry_id)", "'TO', " + to, "");
            link(table, "_step (" + table + "_id, step_id)", STEP, STEPS);
            link(table, "_target_group (" + table + "_id, target_group_id)", GROUP, "");
            link(table, "_spot (" + table + "_id, target_group_id, step_id, day)", GROUP + ", " + STEP + ", DATE(d." + day + ")", STEPS);
            run("ANALYZE TABLE " + table + ", " + table + "_place, " + table + "_step, " + table + "_target_group, " + table + "_spot");
        }
    }

    private void link(String table, String into, String values, String more) throws SQLException {
        run("INSERT INTO " + table + into + " SELECT d.id, " + values + " FROM " + table + " d" + more + " WHERE d.id >= 1000000");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
