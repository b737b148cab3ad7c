package se.lexheller.permissions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One case in every stage, filed by account 1, with Linköping (6) and Arbetsförmedlingen (3); Försäkringskassan (2) has none. */
final class CaseFixtures {

    static final long LINKOPING = 6;
    static final long AF = 3;
    private static final long FIRST_ID = 900_000;
    private static final String TEXTS = "title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution";

    private final Connection database;

    CaseFixtures(Connection database) {
        this.database = database;
    }

    /** @return for each stage the assignments' ids, by their member */
    Map<Stage, Map<Long, Long>> load() throws SQLException {
        for (Stage stage : Stage.values()) {
            if (stage != Stage.PUBLISHED) {
                load(stage, FIRST_ID + stage.ordinal(), stage.number());
            }
        }
        run("INSERT IGNORE INTO map_feedback (id, number, kind, state, entry_id, subject_name, keeper_id, wrong, should_be, known_from, received_at) "
                + "VALUES (900001, 'RF-2019-0001', 'CORRECTION', 'NEW', 2, 'Arbetsträning', 3, 'Fel', 'Rätt', '', '2019-11-20')");
        things();
        Map<Stage, Map<Long, Long>> assignments = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            assignments.put(stage, assignments(stage.number()));
        }
        return assignments;
    }

    /** What is no case: an incident, a proposal of disposal, an upload of account 9, somebody who waits for an account. */
    private void things() throws SQLException {
        run("INSERT IGNORE INTO incident (id, number, discovered_at, happened, data_concerned, measures, motive, persons_told, opened_at, opened_by_id, reminded_hours, version) "
                + "VALUES (900001, 'PI-2019-0001', '2019-03-01', 'Hemlig händelse', 'x', 'x', 'x', 'x', '2019-03-01', 9, 66, 0)");
        run("INSERT IGNORE INTO retention_rule (id, kind, months, ground, decided_by, decided_on, decision_number, recorded_at, recorded_by_id, ended_at, ended_by_id) "
                + "VALUES (900001, 'ENDED_CASE', 24, 'x', 'x', '2019-01-01', '§ 1', '2019-01-01', 11, '2019-01-02', 11)");
        run("INSERT IGNORE INTO disposal_proposal (id, rule_id, kind, state, proposed_at, decided_by_id, decided_at) VALUES (900001, 900001, 'ENDED_CASE', 'DECLINED', '2019-04-01', 11, '2019-04-02')");
        run("INSERT IGNORE INTO map_import (id, account_id, file_name, content, uploaded_at) VALUES (900001, 9, 'hemlig.xlsx', 'x', UTC_TIMESTAMP(6))");
        run("INSERT IGNORE INTO external_identity (id, issuer, subject, provider, organisation_id, name, email, state, first_seen_at, last_seen_at) "
                + "VALUES (900001, 'https://prov.example', 'x', 'prov', 6, 'Väntar', 'vantar@linkoping.example', 'WAITING', '2019-04-01', '2019-04-01')");
    }

    /** Takes away those of them that somebody else would meet in a list of what is to be done. */
    static void cleared(Connection database) throws SQLException {
        CaseFixtures fixtures = new CaseFixtures(database);
        fixtures.run("DELETE FROM map_import WHERE id = 900001");
        fixtures.run("DELETE FROM external_identity WHERE id = 900001");
    }

    /** One more case in that stage, for what is to change it; the first of all must be loaded before. */
    static Map<Stage, Map<Long, Long>> again(Connection database, int mark, Stage stage) throws SQLException {
        CaseFixtures fixtures = new CaseFixtures(database);
        fixtures.load(stage, idAgain(mark), numberAgain(mark));
        return Map.of(stage, fixtures.assignments(numberAgain(mark)));
    }

    static long idAgain(int mark) {
        return FIRST_ID + 10_000 + mark;
    }

    static String numberAgain(int mark) {
        return "LH-2018-%06d".formatted(mark);
    }

    private void load(Stage stage, long id, String number) throws SQLException {
        run("INSERT INTO deviation (id, number, state, queue, kind, " + TEXTS + ", submitted_at, answered_at, duplicate_of_id) VALUES "
                        + "(?, ?, ?, ?, 'OTHER', ?, 'Anmälarens egna ord om det som hände.', 'Personen väntade.', 'Alla väntade.', '', '2019-03-01', ?, ?)",
                id, number, stage.state(), stage.queue(), "Anmälarens rubrik " + stage, stage.isAnswered() ? "2019-05-01" : null,
                stage == Stage.DUPLICATE ? FIRST_ID + Stage.TRIAGE.ordinal() : null);
        run("INSERT INTO filer (deviation_id, account_id, organisation_id, name, email) VALUES (?, 1, 6, 'Hemliga Anmälaren', 'anmalare@linkoping.example')", id);
        run("INSERT INTO deviation_actor (deviation_id, organisation_id) VALUES (?, 6), (?, 3)", id, id);
        if (stage != Stage.SUBMITTED) {
            run("INSERT INTO member_text (deviation_id, " + TEXTS + ", changed_at, changed_by_id) VALUES (?, 'Medlemmarnas rubrik', 'Maskade ord', 'x', 'x', '', '2019-03-02', 9)", id);
        }
        if (stage.assignments() != null) {
            assign(stage, id, LINKOPING, 2, 3);
            assign(stage, id, AF, 4, 5);
        }
        if (stage.hasJointAnswer()) {
            run("INSERT INTO joint_answer (id, deviation_id, current_no) VALUES (?, ?, 1)", id, id);
            run("INSERT INTO joint_answer_version (joint_answer_id, no, text, author_id, written_at) VALUES (?, 1, 'Gemensamt svar.', 9, '2019-04-01')", id);
        }
        if (stage.publication() != null) {
            publish(stage, id);
        }
    }

    private void assign(Stage stage, long id, long member, long handler, long approver) throws SQLException {
        boolean answered = !stage.assignments().equals("SENT");
        boolean decided = stage.assignments().equals("APPROVED");
        run("INSERT INTO assignment (deviation_id, organisation_id, state, sent_at, due_on, answered_at, answer, no_action_motive, answered_by_id, decided_by_id, decided_at) "
                        + "VALUES (?, ?, ?, '2019-03-03', '2031-01-07', ?, ?, ?, ?, ?, ?)", id, member, stage.assignments(), answered ? "2019-03-20" : null,
                answered ? "Svar." : null, answered ? "Det går redan." : null, answered ? handler : null, decided ? approver : null, decided ? "2019-04-20" : null);
    }

    private void publish(Stage stage, long id) throws SQLException {
        boolean reviewed = !stage.publication().equals("REDACTION");
        run("INSERT INTO publication (id, deviation_id, state, slug, " + TEXTS + ", season_label, edited_by_id, edited_at, handed_over_at, reviewed_by_id, reviewed_at, publish_at) "
                        + "VALUES (?, ?, ?, ?, 'Publik rubrik', 'Publika ord', 'x', 'x', '', 'Besvarad våren 2019', 9, '2019-05-02', ?, ?, ?, ?)",
                id, id, stage.publication(), "fall-" + id, stage == Stage.REDACTION ? null : "2019-05-03", reviewed ? 10L : null, reviewed ? "2019-05-04" : null,
                stage == Stage.SCHEDULED ? "2031-01-07" : null);
        run("INSERT INTO publication_answer (publication_id, position, heading, text) VALUES (?, 0, 'Svar', 'Gemensamt svar.')", id);
    }

    private Map<Long, Long> assignments(String number) throws SQLException {
        Map<Long, Long> ids = new LinkedHashMap<>();
        try (PreparedStatement query = database.prepareStatement(
                "SELECT a.organisation_id, a.id FROM assignment a JOIN deviation d ON d.id = a.deviation_id WHERE d.number = ? ORDER BY a.id")) {
            query.setString(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return ids;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
