package se.lexheller.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a schema holds, as a number for each table; CHECKSUM TABLE tells changes where a column is made of others and nothing has changed. */
public final class TableSums {

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position""";

    /** The question of each schema is made once: no table comes or goes while tests run. */
    private static final Map<String, String> QUERIES = new ConcurrentHashMap<>();

    private TableSums() {
    }

    /** @param restless tables that change by themselves */
    public static Map<String, String> of(Connection database, Set<String> restless) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        String key = database.getCatalog() + new TreeSet<>(restless);
        if (!QUERIES.containsKey(key)) {
            QUERIES.put(key, query(database, restless));
        }
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(QUERIES.get(key))) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }

    private static String query(Connection database, Set<String> restless) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                if (!restless.contains(rows.getString(1))) {
                    columns.merge(rows.getString(1), "COALESCE(CAST(`" + rows.getString(2) + "` AS BINARY), '~')", (one, other) -> one + ", " + other);
                }
            }
        }
        return columns.entrySet().stream().map(table -> "SELECT '%1$s', CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', %2$s))), 0)) FROM `%1$s`"
                .formatted(table.getKey(), table.getValue())).collect(Collectors.joining(" UNION ALL "));
    }
}
