package se.lexheller.notification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Cases and organisations as the tests of notices need them. */
final class NoticeFixture {

    static final String ASSOCIATION = "kansliet@notiser.example";
    static final String FILER = "anmalare@notiser.example";
    static final String FOLLOWER = "foljare@notiser.example";

    private final DataSource database;

    NoticeFixture(DataSource database) {
        this.database = database;
    }

    void association() throws SQLException {
        execute("INSERT IGNORE INTO organisation (kind, name, short_name, email) VALUES ('ASSOCIATION', 'Notisförbundet', 'NF', ?)", ASSOCIATION);
    }

    /** @return id of a case that the filer has filed */
    long caseInState(String state, String queue, String filer) throws SQLException {
        long number = number("SELECT COALESCE(MAX(id), 0) + 1 FROM deviation");
        execute("""
                INSERT INTO deviation (number, state, queue, kind, title, challenge, consequence_for_individual,
                    consequence_for_actors, proposed_solution, submitted_at)
                VALUES (?, ?, ?, 'OTHER', 'Hemlig rubrik', 'Hemlig text', 'b', 'c', '', UTC_TIMESTAMP(6))""",
                "NT-" + number, state, queue);
        long id = number("SELECT id FROM deviation WHERE number = ?", "NT-" + number);
        execute("INSERT INTO filer (deviation_id, name, email) VALUES (?, 'Namn', ?)", id, filer);
        return id;
    }

    /** @return id of a case that was found to be the same matter */
    long duplicateOf(long id) throws SQLException {
        long duplicate = caseInState("TRIAGE", "TO_TRIAGE", FOLLOWER);
        execute("UPDATE deviation SET state = 'DUPLICATE', queue = 'ENDED', duplicate_of_id = ? WHERE id = ?", id, duplicate);
        return duplicate;
    }

    /** @return id of a member with that functional address; null where it has none */
    long member(String name, String email) throws SQLException {
        execute("INSERT IGNORE INTO organisation (kind, name, short_name, email) VALUES ('MEMBER', ?, ?, ?)", name, name, email);
        return number("SELECT id FROM organisation WHERE name = ?", name);
    }

    long unit(long member, String name, String email) throws SQLException {
        execute("INSERT IGNORE INTO organisation_unit (organisation_id, name, email) VALUES (?, ?, ?)", member, name, email);
        return number("SELECT id FROM organisation_unit WHERE organisation_id = ? AND name = ?", member, name);
    }

    void handler(long member, String email) throws SQLException {
        account(member, "HANDLER", email);
    }

    /** Somebody at the association. */
    void account(String role, String email) throws SQLException {
        account(null, role, email);
    }

    private void account(Long member, String role, String email) throws SQLException {
        execute("INSERT IGNORE INTO account (email, name, organisation_id, created_at) VALUES (?, 'Handläggare', ?, UTC_TIMESTAMP(6))", email, member);
        execute("INSERT IGNORE INTO account_role (account_id, role) SELECT id, ? FROM account WHERE email = ?", role, email);
    }

    /** @param unit null for the whole member */
    long assignment(long deviation, long member, Long unit, String state, String due) throws SQLException {
        execute("""
                INSERT INTO assignment (deviation_id, organisation_id, unit_id, state, sent_at, due_on, answer, decline_reason, responsible)
                VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6), ?, 'Svar', 'Skäl', 'Någon annan')""", deviation, member, unit, state, due);
        return number("SELECT MAX(id) FROM assignment WHERE deviation_id = ?", deviation);
    }

    void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        }
    }

    long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(texts(sql, values).get(0));
    }

    List<String> texts(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepare(connection, sql, values);
             ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** @return kind and recipient of everything in the outbox, oldest first */
    List<String> told() throws SQLException {
        return texts("SELECT CONCAT(kind, ' ', recipient) FROM outbox_mail ORDER BY id");
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
