package se.lexheller.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an account may do with the tables of one schema, as the account itself sees it.
 *
 * @param everywhere in every table of the schema
 * @param inTable    in single tables beside that
 */
record Privileges(Set<String> everywhere, Map<String, Set<String>> inTable) {

    static final String GRANT = "GRANT OPTION";
    private static final String USAGE = "USAGE";

    static Privileges of(Connection account, String schema) throws SQLException {
        Set<String> everywhere = new HashSet<>(ofSchema(account, schema));
        everywhere.addAll(global(account));
        Map<String, Set<String>> inTable = new HashMap<>();
        try (PreparedStatement select = account.prepareStatement(
                "SELECT table_name, privilege_type, is_grantable FROM information_schema.table_privileges WHERE table_schema = ?")) {
            select.setString(1, schema);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    add(inTable.computeIfAbsent(rows.getString(1), name -> new HashSet<>()), rows.getString(2), rows.getString(3));
                }
            }
        }
        return new Privileges(everywhere, inTable);
    }

    /** @return what is granted on the schema itself, without what is granted on the whole database server */
    static Set<String> ofSchema(Connection account, String schema) throws SQLException {
        return read(account, """
                SELECT privilege_type, is_grantable FROM information_schema.schema_privileges
                WHERE REPLACE(table_schema, '\\\\', '') = ?""", schema);
    }

    boolean allow(String table, String privilege) {
        return everywhere.contains(privilege) || inTable.getOrDefault(table, Set.of()).contains(privilege);
    }

    private static Set<String> global(Connection account) throws SQLException {
        return read(account, "SELECT privilege_type, is_grantable FROM information_schema.user_privileges", null);
    }

    private static Set<String> read(Connection account, String query, String schema) throws SQLException {
        try (PreparedStatement select = account.prepareStatement(query)) {
            if (schema != null) {
                select.setString(1, schema);
            }
            Set<String> found = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    add(found, rows.getString(1), rows.getString(2));
                }
            }
            return found;
        }
    }

    private static void add(Set<String> privileges, String privilege, String grantable) {
        if (!USAGE.equals(privilege)) {
            privileges.add(privilege);
            if ("YES".equals(grantable)) {
                privileges.add(GRANT);
            }
        }
    }
}
