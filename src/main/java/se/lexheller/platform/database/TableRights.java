package se.lexheller.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the application needs to do with each table, and no more. The triggers say which tables are written for good: one
 * named {@code tr_<table>_no_update}, {@code _no_delete} or {@code _no_insert} takes that right from the application as well.
 */
final class TableRights {

    /** What the application may do with rows. */
    enum Right { SELECT, INSERT, UPDATE, DELETE }

    /** Not only by its triggers: an account that doesn't own the schema doesn't see them. */
    private static final Set<String> FOR_GOOD = Set.of("audit_entry", "case_event");
    /** What only the owner's triggers write: the audit trail's end. */
    private static final Set<String> READ_ONLY = Set.of("audit_head");
    private static final String HISTORY = "schema_history";

    private final Map<String, Set<Right>> wanted = new TreeMap<>();
    /** Where it can't be told whether rows may be changed. */
    private final Set<String> changeable = new HashSet<>();

    private TableRights() {
    }

    static TableRights of(Connection owner) throws SQLException {
        TableRights rights = new TableRights();
        Set<String> triggers = names(owner, "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()");
        for (String table : names(owner, """
                SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'""")) {
            rights.wanted.put(table, of(table, triggers));
        }
        return rights;
    }

    /**
     * What the least is that the application needs, as told by an account that doesn't see the triggers: it may be that no
     * row of any table is to be changed.
     */
    static TableRights assumed(Connection application) throws SQLException {
        TableRights rights = of(application);
        rights.wanted.values().forEach(wanted -> wanted.removeAll(EnumSet.of(Right.UPDATE, Right.DELETE)));
        rights.wanted.keySet().forEach(rights.changeable::add);
        rights.changeable.removeAll(FOR_GOOD);
        return rights;
    }

    Map<String, Set<Right>> wanted() {
        return wanted;
    }

    /** @return the tables of which no row may be changed or removed once it is there */
    Set<String> writtenForGood() {
        Set<String> tables = new HashSet<>(wanted.keySet());
        tables.removeIf(table -> changeable.contains(table) || table.endsWith(HISTORY) || wanted.get(table).contains(Right.UPDATE) || wanted.get(table).contains(Right.DELETE));
        return tables;
    }

    private static Set<Right> of(String table, Set<String> triggers) {
        if (table.endsWith(HISTORY) || READ_ONLY.contains(table)) {
            return EnumSet.of(Right.SELECT);
        }
        Set<Right> rights = FOR_GOOD.contains(table) ? EnumSet.of(Right.SELECT, Right.INSERT) : EnumSet.allOf(Right.class);
        rights.removeIf(right -> triggers.contains("tr_" + table + "_no_" + right.name().toLowerCase(Locale.ROOT)));
        return rights;
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query); ResultSet rows = select.executeQuery()) {
            Set<String> names = new HashSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
