package se.lexheller.answer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import se.lexheller.coordinationmap.Citation;

/** An intervention of a test's own with a limit, for answers to cite and for the test to change. */
public class CitableFacts {

    private static final String HEAD = "source, historical, review_on, recorded_at";
    private static final String ORIGIN = "'Egen uppgift', FALSE, '2030-01-01', '2026-11-21'";

    /** Where the facts are kept. */
    @FunctionalInterface
    public interface Database {
        Connection connect() throws SQLException;
    }

    private final Database database;
    public final String name;
    public final long intervention;
    public final Citation limit;
    /** An entry that is on the map and can't be cited. */
    public final long participation;

    public CitableFacts(DataSource database) throws SQLException {
        this(database::getConnection);
    }

    public CitableFacts(Database database) throws SQLException {
        this.database = database;
        long place = insert("SELECT COALESCE(MAX(id), 0) + 1 FROM map_entry");
        this.name = "Övningsinsats " + place;
        intervention = entry("INTERVENTION", "ovningsinsats-" + place);
        insert("INSERT INTO intervention (entry_id, number, valid_from, valid_until, name, what, how, for_whom, way_in, " + HEAD
                + ") VALUES (?, 1, '1900-01-01', '2201-01-01', ?, 'Ett prov', '', '', '', " + ORIGIN + ")", intervention, name);
        limit = new Citation(entry("DURATION_LIMIT", null), 1);
        version(1, "1900-01-01", 12);
        participation = entry("PARTICIPATION", null);
    }

    /** From that day on something else holds. */
    public Citation changes(LocalDate from, int months) throws SQLException {
        insert("UPDATE duration_limit SET valid_until = ? WHERE entry_id = ? AND valid_until = '2201-01-01'", from.toString(), limit.entryId());
        int number = 1 + (int) insert("SELECT MAX(number) FROM duration_limit WHERE entry_id = ?", limit.entryId());
        version(number, from.toString(), months);
        return new Citation(limit.entryId(), number);
    }

    /** From that day on nothing holds. */
    public void ends(LocalDate from) throws SQLException {
        insert("UPDATE duration_limit SET valid_until = ? WHERE entry_id = ? AND valid_until = '2201-01-01'", from.toString(), limit.entryId());
    }

    private void version(int number, String from, int months) throws SQLException {
        insert("INSERT INTO duration_limit (entry_id, number, valid_from, valid_until, intervention_id, months, repeatable, " + HEAD
                + ") VALUES (?, ?, ?, '2201-01-01', ?, ?, FALSE, " + ORIGIN + ")", limit.entryId(), number, from, intervention, months);
    }

    private long entry(String kind, String slug) throws SQLException {
        return insert("INSERT INTO map_entry (uuid, kind, slug, created_at) VALUES (UUID(), ?, ?, '2026-11-21')", kind, slug);
    }

    /** @return the key that was made, or the number that was asked for */
    private long insert(String sql, Object... values) throws SQLException {
        try (Connection connection = database.connect();
             PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            boolean asked = statement.execute();
            try (ResultSet rows = asked ? statement.getResultSet() : statement.getGeneratedKeys()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }
}
