package se.lexheller.answer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import se.lexheller.security.Role;
import se.lexheller.security.User;

/** A case in triage with its text for the members, an association's staff, and two members with theirs: all of its own. */
public class SharedCase {

    private static int made;

    private final DataSource database;
    private final String mark;
    final long id;
    final String number;
    final long kommun;
    final long af;
    final User coordinator;
    final User director;
    final User kommunHandler;
    final User kommunApprover;
    final User afHandler;
    final User afApprover;

    SharedCase(DataSource database) throws SQLException {
        this.database = database;
        made++;
        mark = "svar" + made;
        kommun = organisation("Kommunen");
        af = organisation("Arbetsförmedlingen");
        coordinator = user("samordnare", null, Role.COORDINATOR);
        director = user("chef", null, Role.DIRECTOR);
        kommunHandler = user("kommun-h", kommun, Role.HANDLER);
        kommunApprover = user("kommun-g", kommun, Role.APPROVER);
        afHandler = user("af-h", af, Role.HANDLER);
        afApprover = user("af-g", af, Role.APPROVER);
        number = "SV-2026-" + made;
        id = insert("""
                INSERT INTO deviation (number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors,
                  proposed_solution, submitted_at) VALUES (?, 'TRIAGE', 'TO_TRIAGE', 'OTHER', 'Anmälarens rubrik', 'Anmälarens ord', 'x', 'x', '', '2026-11-20')""", number);
        insert("INSERT INTO deviation_actor (deviation_id, organisation_id) VALUES (?, ?)", id, kommun);
        insert("INSERT INTO filer (deviation_id, email, organisation_id) VALUES (?, ?, ?)", id, "anmalare@" + mark + ".example", kommun);
        insert("""
                INSERT INTO member_text (deviation_id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution,
                  changed_at, changed_by_id) VALUES (?, 'Maskad rubrik', 'Maskade ord', 'x', 'x', '', '2026-11-21', ?)""", id, coordinator.accountId());
    }

    /** @param organisation null for the association's staff */
    User user(String name, Long organisation, Role... roles) throws SQLException {
        String email = name + "@" + mark + ".example";
        long account = insert("INSERT INTO account (email, name, organisation_id, created_at) VALUES (?, ?, ?, '2026-01-01')", email, name, organisation);
        for (Role role : roles) {
            insert("INSERT INTO account_role (account_id, role) VALUES (?, ?)", account, role.name());
        }
        return new User(account, name, email, organisation, Set.of(roles));
    }

    long organisation(String name) throws SQLException {
        return insert("INSERT INTO organisation (kind, name, short_name) VALUES ('MEMBER', ?, ?)", name + " " + mark, mark + name.charAt(0));
    }

    void change(String sql, Object... values) throws SQLException {
        insert(sql, values);
    }

    /** @return id of the live assignment of that member */
    long assignmentOf(long organisation) throws SQLException {
        return Long.parseLong(texts("SELECT id FROM assignment WHERE deviation_id = ? AND live_organisation_id = ?", id, organisation).get(0));
    }

    String state() throws SQLException {
        return texts("SELECT state FROM deviation WHERE id = ?", id).get(0);
    }

    /** @return the steps of all assignments of the case, in their order: "FROM>TO" */
    List<String> assignmentSteps() throws SQLException {
        return texts("""
                SELECT CONCAT(COALESCE(from_state, ''), '>', to_state) FROM case_event
                WHERE deviation_id = ? AND subject = 'ASSIGNMENT' ORDER BY id""", id);
    }

    List<String> texts(String query, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(query)) {
            set(statement, values);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
             PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
