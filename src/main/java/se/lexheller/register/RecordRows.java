package se.lexheller.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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
import javax.sql.DataSource;

/** Rows by the names of their columns, for records that hold whatever there is; read in the caller's transaction. */
@ApplicationScoped
public class RecordRows {

    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;

    /** @param sql never made of anything that somebody has typed */
    public List<Map<String, Object>> of(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
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
