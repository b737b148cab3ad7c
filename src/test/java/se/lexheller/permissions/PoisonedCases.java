package se.lexheller.permissions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.permissions.PageTable.PageRow;
import se.lexheller.testing.Markup;

/** The cases of {@link CaseFixtures} with all that belongs to a case, and {@link Markup} in each column that holds somebody's words. */
final class PoisonedCases {

    private static final String FEEDBACK = "RF-2018-0001";
    private static final String INCIDENT = "PI-2018-0001";
    /** Codes are shorter; an address must stay one. */
    private static final String WORDS = """
            SELECT table_name, column_name, character_maximum_length FROM information_schema.columns WHERE table_schema = DATABASE() AND character_set_name = 'utf8mb4'
            AND character_maximum_length >= 60 AND column_name <> 'email' AND is_generated = 'NEVER' AND table_name = ?""";
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        String ofCase = "deviation_id BETWEEN ? AND ?";
        TABLES.put("deviation", "id BETWEEN ? AND ?");
        for (String table : new String[] {"filer", "member_text", "deviation_fact", "conversation_entry", "internal_note", "assignment", "publication", "incident"}) {
            TABLES.put(table, ofCase);
        }
        TABLES.put("commitment", "assignment_id IN (SELECT id FROM assignment WHERE " + ofCase + ")");
        TABLES.put("joint_answer_version", "joint_answer_id BETWEEN ? AND ?");
        TABLES.put("publication_answer", "publication_id BETWEEN ? AND ?");
        TABLES.put("map_feedback", "id BETWEEN ? AND ?");
    }

    private final Connection database;
    private final int mark;
    private final Map<Stage, Map<Long, Long>> assignments = new EnumMap<>(Stage.class);

    private PoisonedCases(Connection database, int mark) {
        this.database = database;
        this.mark = mark;
    }

    static PoisonedCases in(Connection database, int mark) throws SQLException {
        PoisonedCases cases = new PoisonedCases(database, mark);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.PUBLISHED && stage != Stage.DUPLICATE) {
                cases.assignments.putAll(CaseFixtures.again(database, mark + stage.ordinal(), stage));
                cases.more(stage);
            }
        }
        cases.run("INSERT INTO map_feedback (id, number, kind, state, entry_id, subject_name, keeper_id, wrong, should_be, known_from, received_at) "
                + "VALUES (?, ?, 'CORRECTION', 'NEW', 2, 'Arbetsträning', 3, 'Fel', 'Rätt', '', '2018-11-20')", cases.id(Stage.SUBMITTED), FEEDBACK);
        // Nobody is reminded of it any more: the reminder would come in the middle of whichever test runs then.
        cases.run("INSERT INTO incident (number, deviation_id, discovered_at, happened, data_concerned, measures, motive, persons_told, opened_at, opened_by_id, reminded_hours, version) "
                + "VALUES (?, ?, '2018-03-01', 'x', 'x', 'x', 'x', 'x', '2018-03-01', 9, 66, 0)", INCIDENT, cases.id(Stage.CLOSED));
        cases.write(Markup.LONG, Markup.SHORT);
        return cases;
    }

    /** What else people write about a case. */
    private void more(Stage stage) throws SQLException {
        long id = id(stage);
        for (String kind : new String[] {"QUESTION", "ANSWER", "MESSAGE"}) {
            run("INSERT INTO conversation_entry (deviation_id, kind, from_filer, account_id, text, written_at, answered_at) VALUES (?, ?, ?, ?, 'x', '2018-04-01', '2018-04-02')",
                    id, kind, kind.equals("ANSWER"), kind.equals("ANSWER") ? null : 9L);
        }
        for (long organisation : new long[] {1, CaseFixtures.AF, CaseFixtures.LINKOPING}) {
            run("INSERT INTO internal_note (deviation_id, organisation_id, account_id, text, written_at) VALUES (?, ?, ?, 'x', '2018-04-01')",
                    id, organisation, organisation == 1 ? 9 : 4);
        }
        for (long assignment : assignments.get(stage).values()) {
            run("INSERT INTO commitment (assignment_id, position, text, due_on, outcome, outcome_note) VALUES (?, 0, 'x', '2018-09-01', 'PARTLY', 'x')", assignment);
        }
    }

    /** Puts plain words in their place, so that nobody else stumbles over these. */
    void cleaned() throws SQLException {
        write("Ord", "Ord");
    }

    private void write(String text, String shorter) throws SQLException {
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            try (PreparedStatement columns = database.prepareStatement(WORDS)) {
                columns.setString(1, table.getKey());
                try (ResultSet rows = columns.executeQuery()) {
                    while (rows.next()) {
                        String words = rows.getLong(3) > text.length() ? text : shorter;
                        String kept = words.substring(0, (int) Math.min(words.length(), rows.getLong(3)));
                        run("UPDATE `%s` SET `%s` = ? WHERE `%2$s` IS NOT NULL AND %3$s".formatted(table.getKey(), rows.getString(2), table.getValue()),
                                kept, id(Stage.SUBMITTED), id(Stage.REJECTED));
                    }
                }
            }
        }
    }

    boolean has(PageRow row, Stage stage, long account) {
        return assignments.containsKey(stage) && (!row.over().equals("assignment") || assignments.get(stage).containsKey(organisation(account)));
    }

    String path(PageRow row, Stage stage, long account) {
        return row.over().equals("assignment") ? row.route().path(assignments.get(stage).get(organisation(account))) : row.route().path(number(stage));
    }

    private static long organisation(long account) {
        return account == 4 || account == 5 ? CaseFixtures.AF : CaseFixtures.LINKOPING;
    }

    String number(Stage stage) {
        return CaseFixtures.numberAgain(mark + stage.ordinal());
    }

    long id(Stage stage) {
        return CaseFixtures.idAgain(mark + stage.ordinal());
    }

    String feedback() {
        return FEEDBACK;
    }

    String incident() {
        return INCIDENT;
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
