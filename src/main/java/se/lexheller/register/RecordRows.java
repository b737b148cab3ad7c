package se.lexheller.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by the names of their columns, for records that hold whatever there is; read in the caller's transaction. */
public final class RecordRows {

    private RecordRows() {
    }

    /**
     * @param transaction the caller's own connection, which stays open
     * @param sql         never made of anything that somebody has typed
     */
    public static List<Map<String, Object>> of(Connection transaction, String sql, Object... values) {
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i), value(found, i, columns.getColumnType(i)));
        }
        return row;
    }

    private static Object value(ResultSet found, int column, int type) throws SQLException {
        if (type == Types.TIMESTAMP) {
            Timestamp moment = found.getTimestamp(column);
            return moment == null ? null : moment.toInstant();
        }
        return type == Types.DATE && found.getDate(column) != null ? found.getDate(column).toLocalDate() : found.getObject(column);
    }
}
