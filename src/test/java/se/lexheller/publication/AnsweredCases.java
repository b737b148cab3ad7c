package se.lexheller.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import se.lexheller.answer.CitableFacts;
import se.lexheller.security.Role;
import se.lexheller.security.User;

/** Answered cases for a test, each with a number of its own, and the people who publish them. */
public class AnsweredCases {

    private static final AtomicInteger NEXT = new AtomicInteger(7000);
    private final CitableFacts.Database database;

    AnsweredCases(DataSource database) {
        this(database::getConnection);
    }

    public AnsweredCases(CitableFacts.Database database) {
        this.database = database;
    }

    /** @return somebody with an account, found or made by name */
    User user(String name, Role... roles) {
        try {
            String email = name + "@publication.example";
            update("INSERT IGNORE INTO account (email, name, created_at) VALUES (?, ?, '2026-01-01')", email, name);
            return new User(number("SELECT id FROM account WHERE email = ?", email), name, email, null, Set.of(roles));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the number of a case that its only member has answered, and whose answer all have agreed on */
    public String answered(String title) throws SQLException {
        String number = "LH-2025-" + NEXT.incrementAndGet();
        long writer = user("samordnare").accountId();
        update("INSERT IGNORE INTO organisation (kind, name, short_name) VALUES ('MEMBER', 'Provkommunen', 'Prov')");
        long member = number("SELECT id FROM organisation WHERE name = 'Provkommunen'");
        update("""
                INSERT INTO deviation (number, state, queue, kind, title, challenge, consequence_for_individual,
                  consequence_for_actors, proposed_solution, submitted_at, answered_at)
                VALUES (?, 'ANSWERED', 'TO_PUBLISH', 'TIME_LIMIT', ?, 'Utmaning', 'Personen', 'Aktörerna', '', '2025-09-01', '2025-10-15')""",
                number, title);
        long id = number("SELECT id FROM deviation WHERE number = ?", number);
        update("INSERT INTO deviation_actor (deviation_id, organisation_id) VALUES (?, ?)", id, member);
        update("""
                INSERT INTO assignment (deviation_id, organisation_id, state, sent_at, due_on, answer, answered_at)
                VALUES (?, ?, 'APPROVED', '2025-09-02', '2025-09-30', 'Ja', '2025-09-20')""", id, member);
        update("INSERT INTO joint_answer (deviation_id, current_no) VALUES (?, 1)", id);
        update("""
                INSERT INTO joint_answer_version (joint_answer_id, no, text, author_id, written_at)
                SELECT id, 1, 'Det går.', ?, '2025-10-01' FROM joint_answer WHERE deviation_id = ?""", writer, id);
        return number;
    }

    /** @return the number of such a case whose agreed answer cites the limit */
    String citing(String title, CitableFacts facts) throws SQLException {
        String number = answered(title);
        update("""
                INSERT INTO joint_answer_citation (joint_answer_id, no, entry_id, version_number)
                SELECT j.id, 1, ?, ? FROM joint_answer j JOIN deviation d ON d.id = j.deviation_id WHERE d.number = ?""",
                facts.limit.entryId(), facts.limit.number(), number);
        return number;
    }

    void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(texts(sql, values).get(0));
    }

    List<String> texts(String sql, Object... values) throws SQLException {
        try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }
}
