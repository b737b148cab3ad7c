package se.lexheller.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Gives the application's account what it needs in each table after a migration and takes from it what it doesn't, as the
 * schema's owner: whoever gets hold of the application's password still can't change what was written for good.
 */
@ApplicationScoped
class Grants {

    /** What the application's account may do, seen from what it should. */
    enum State {
        /** Not looked at yet, or it could not be found out. */
        UNKNOWN,
        /** What was written for good can't be changed by the application. */
        PROTECTED,
        /** The application could change what was written for good: it works, but the trail proves less. */
        TOO_WIDE,
        /** The application lacks a right: pages would fail. */
        TOO_NARROW
    }

    private static final Logger LOG = Logger.getLogger(Grants.class.getName());
    private static final Set<String> CHANGES_WHAT_IS_WRITTEN = Set.of("UPDATE", "DELETE", "DROP", "ALTER", "TRIGGER");
    private static final Set<Integer> NO_SUCH_GRANT = Set.of(1141, 1147);
    private static final int LOCK_SECONDS = 60;

    private final DatabaseAccounts accounts;
    private volatile State state = State.UNKNOWN;

    /** For the CDI proxy. */
    protected Grants() {
        this(null);
    }

    @Inject
    Grants(DatabaseAccounts accounts) {
        this.accounts = accounts;
    }

    State state() {
        return state;
    }

    /** @param pool of the application's account */
    void renew(DataSource pool) {
        try {
            Optional<DataSource> owner = accounts.owner();
            if (owner.isPresent()) {
                renewAsOwner(owner.get());
            }
            try (Connection seesTriggers = owner.orElse(pool).getConnection();
                 Connection application = accounts.applicationWithoutSchema().getConnection()) {
                Privileges held = Privileges.of(application, accounts.schema());
                boolean blind = owner.isEmpty() && !held.everywhere().contains("TRIGGER");
                judge(blind ? TableRights.assumed(seesTriggers) : TableRights.of(seesTriggers), held);
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "What the application's account may do in the database could not be found out", e);
        }
    }

    private void renewAsOwner(DataSource source) throws SQLException {
        try (Connection owner = source.getConnection(); Connection application = accounts.applicationWithoutSchema().getConnection();
             Statement statement = owner.createStatement()) {
            String grantee = currentUser(application);
            if (grantee.equals(currentUser(owner))) {
                return;
            }
            statement.execute("SELECT GET_LOCK(CONCAT(DATABASE(), '.grants'), " + LOCK_SECONDS + ")");
            TriggerAdoption.adopt(owner);
            for (String change : changes(TableRights.of(owner), application, grantee)) {
                apply(statement, change);
            }
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "The account DB_MIGRATION_USER could not grant DB_USER its rights; see \"Accounts in the database\" "
                    + "in README.md for what the owner of the schema needs", e);
        }
    }

    private List<String> changes(TableRights rights, Connection application, String grantee) throws SQLException {
        String schema = accounts.schema();
        Privileges held = Privileges.of(application, schema);
        List<String> changes = new ArrayList<>();
        Set<String> ofSchema = new TreeSet<>(Privileges.ofSchema(application, schema));
        if (!ofSchema.remove("SELECT")) {
            changes.add("GRANT SELECT ON `%s`.* TO %s".formatted(withoutWildcards(schema), grantee));
        }
        // Whoever granted it may have left an underscore as a wildcard or not.
        for (String name : new TreeSet<>(List.of(schema, withoutWildcards(schema)))) {
            ofSchema.forEach(privilege -> changes.add("REVOKE %s ON `%s`.* FROM %s".formatted(privilege, name, grantee)));
        }
        rights.wanted().forEach((table, wanted) -> changes.addAll(
                changes("`" + schema + "`.`" + table + "`", grantee, names(wanted), held.inTable().getOrDefault(table, Set.of()))));
        return changes;
    }

    private static List<String> changes(String table, String grantee, Set<String> wanted, Set<String> held) {
        List<String> changes = new ArrayList<>();
        // Reading is granted on the whole schema.
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(held);
        missing.remove("SELECT");
        if (!missing.isEmpty()) {
            changes.add("GRANT %s ON %s TO %s".formatted(String.join(", ", missing), table, grantee));
        }
        Set<String> surplus = new TreeSet<>(held);
        surplus.removeAll(wanted);
        surplus.forEach(privilege -> changes.add("REVOKE %s ON %s FROM %s".formatted(privilege, table, grantee)));
        return changes;
    }

    private static void apply(Statement statement, String change) throws SQLException {
        try {
            statement.execute(change);
        } catch (SQLException e) {
            if (!NO_SUCH_GRANT.contains(e.getErrorCode())) {
                throw e;
            }
        }
    }

    private void judge(TableRights rights, Privileges held) {
        Set<String> narrow = new TreeSet<>();
        rights.wanted().forEach((table, wanted) -> names(wanted).stream().filter(right -> !held.allow(table, right))
                .forEach(right -> narrow.add(right + " on " + table)));
        Set<String> wide = rights.writtenForGood().stream()
                .filter(table -> CHANGES_WHAT_IS_WRITTEN.stream().anyMatch(right -> held.allow(table, right)))
                .collect(Collectors.toCollection(TreeSet::new));
        state = !narrow.isEmpty() ? State.TOO_NARROW : wide.isEmpty() ? State.PROTECTED : State.TOO_WIDE;
        if (!narrow.isEmpty()) {
            LOG.severe(() -> "The account DB_USER lacks rights in the database: " + String.join(", ", narrow));
        }
        if (!wide.isEmpty()) {
            LOG.warning(() -> "The account DB_USER can change what was written for good: " + String.join(", ", wide)
                    + ". Give the schema an owner of its own by DB_MIGRATION_USER, see README.md");
        }
    }

    private static Set<String> names(Set<TableRights.Right> rights) {
        return rights.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutWildcards(String schema) {
        return schema.replace("_", "\\_");
    }

    /** @return as GRANT wants it */
    private static String currentUser(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String account = row.getString(1);
            int at = account.lastIndexOf('@');
            return quoted(account.substring(0, at)) + "@" + quoted(account.substring(at + 1));
        }
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
