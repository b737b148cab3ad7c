package se.lexheller.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Fills the database with cases in every queue, as a few years' work leaves them. */
final class CaseLoader {

    private static final long FIRST_ID = 1_000_000;
    private static final int BATCH = 1000;
    private static final long COORDINATOR = 9;
    private static final long REVIEWER = 10;
    private static final String[] KINDS = {"GAP_BETWEEN_ACTORS", "WAITING_TIME", "TIME_LIMIT", "UNCLEAR_RESPONSIBILITY",
            "CONFLICTING_RULES", "INFORMATION", "OTHER"};
    private static final int MEMBERS = 6;

    private final Connection database;
    private final SwedishText text = new SwedishText(42);
    private final Instant newest = Instant.parse("2026-11-20T08:00:00Z");

    CaseLoader(Connection database) {
        this.database = database;
    }

    /** Each hundred: 4 to triage, 2 waiting for a supplement, 10 with members, 4 to agree, 5 to publish, 72 published, 3 ended. */
    enum Stage {
        TO_TRIAGE("TRIAGE", "TO_TRIAGE", 4), SUPPLEMENT("NEEDS_SUPPLEMENT", "SUPPLEMENT", 6),
        WITH_MEMBERS("ASSIGNED", "WITH_MEMBERS", 16), TO_AGREE("JOINT_REVIEW", "TO_AGREE", 20),
        TO_PUBLISH("ANSWERED", "TO_PUBLISH", 25), PUBLISHED("ANSWERED", "PUBLISHED", 97), ENDED("REJECTED", "ENDED", 100);

        final String state;
        final String queue;
        final int until;

        Stage(String state, String queue, int until) {
            this.state = state;
            this.queue = queue;
            this.until = until;
        }

        static Stage of(long n) {
            for (Stage stage : values()) {
                if (n % 100 < stage.until) {
                    return stage;
                }
            }
            throw new IllegalStateException();
        }
    }

    void load(int cases) throws SQLException {
        database.setAutoCommit(false);
        for (int n = 0; n < cases; n += BATCH) {
            for (int table = 0; table < Table.values().length; table++) {
                fill(Table.values()[table], n, Math.min(n + BATCH, cases));
            }
            database.commit();
        }
        database.setAutoCommit(true);
    }

    private enum Table {
        DEVIATION("""
                INSERT INTO deviation (id, number, state, queue, kind, title, challenge, consequence_for_individual,
                consequence_for_actors, proposed_solution, submitted_at, answered_at, next_due_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""),
        FILER("INSERT INTO filer (deviation_id, organisation_id, email) VALUES (?, ?, ?)"),
        ACTOR("INSERT INTO deviation_actor (deviation_id, organisation_id) VALUES (?, ?)"),
        MEMBER_TEXT("""
                INSERT INTO member_text (deviation_id, title, challenge, consequence_for_individual, consequence_for_actors,
                proposed_solution, changed_at, changed_by_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""),
        EVENT("""
                INSERT INTO case_event (deviation_id, subject, subject_id, from_state, to_state, account_id, happened_at)
                VALUES (?, 'CASE', ?, ?, ?, ?, ?)"""),
        ASSIGNMENT("""
                INSERT INTO assignment (deviation_id, organisation_id, state, sent_at, due_on, answer)
                VALUES (?, ?, ?, ?, ?, ?)"""),
        PUBLISHED("""
                INSERT INTO published_case (id, deviation_id, number, slug, kind, title, challenge, consequence_for_individual,
                consequence_for_actors, proposed_solution, season_label, released_by_id, published_at, published_year, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""),
        PUBLISHED_ANSWER("INSERT INTO published_answer (published_case_id, position, heading, text) VALUES (?, 0, ?, ?)"),
        PUBLISHED_ACTOR("INSERT INTO published_case_actor (published_case_id, organisation_id) VALUES (?, ?)");

        final String sql;

        Table(String sql) {
            this.sql = sql;
        }
    }

    private void fill(Table table, int from, int to) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(table.sql)) {
            for (int n = from; n < to; n++) {
                add(table, insert, n);
            }
            insert.executeBatch();
        }
    }

    private void add(Table table, PreparedStatement insert, int n) throws SQLException {
        Stage stage = Stage.of(n);
        long id = FIRST_ID + n;
        Instant submitted = newest.minus(n, ChronoUnit.HOURS);
        boolean assigned = stage.ordinal() >= Stage.WITH_MEMBERS.ordinal() && stage != Stage.ENDED;
        switch (table) {
            case DEVIATION -> row(insert, id, "LH-2020-%06d".formatted(n), stage.state, stage.queue, KINDS[n % KINDS.length],
                    text.title(), text.paragraph(8), text.paragraph(4), text.paragraph(4), text.paragraph(3), submitted,
                    stage == Stage.PUBLISHED || stage == Stage.TO_PUBLISH ? submitted.plus(30, ChronoUnit.DAYS) : null,
                    stage == Stage.WITH_MEMBERS ? due(n) : null);
            case FILER -> row(insert, id, member(n), "anmalare" + n + "@linkoping.example");
            case ACTOR -> {
                row(insert, id, member(n));
                row(insert, id, member(n + 1));
            }
            case MEMBER_TEXT -> {
                if (assigned) {
                    row(insert, id, text.title(), text.paragraph(8), text.paragraph(4), text.paragraph(4), text.paragraph(3),
                            submitted, COORDINATOR);
                }
            }
            case EVENT -> {
                row(insert, id, id, "DRAFT", "SUBMITTED", null, submitted);
                row(insert, id, id, "SUBMITTED", "TRIAGE", COORDINATOR, submitted.plus(1, ChronoUnit.DAYS));
            }
            case ASSIGNMENT -> {
                if (assigned) {
                    String state = stage == Stage.WITH_MEMBERS ? "SENT" : stage == Stage.TO_AGREE ? "ANSWERED" : "APPROVED";
                    row(insert, id, member(n), state, submitted, due(n), text.paragraph(5));
                    row(insert, id, member(n + 1), state, submitted, due(n), text.paragraph(5));
                }
            }
            case PUBLISHED -> {
                if (stage == Stage.PUBLISHED) {
                    row(insert, id, id, "LH-2020-%06d".formatted(n), "fall-" + n, KINDS[n % KINDS.length], text.title(),
                            text.paragraph(8), text.paragraph(4), text.paragraph(4), text.paragraph(3), "Besvarad hösten 2026",
                            REVIEWER, submitted, submitted.atZone(ZoneOffset.UTC).getYear(), submitted);
                }
            }
            case PUBLISHED_ANSWER -> {
                if (stage == Stage.PUBLISHED) {
                    row(insert, id, "Gemensam återkoppling", text.paragraph(8));
                }
            }
            case PUBLISHED_ACTOR -> {
                if (stage == Stage.PUBLISHED) {
                    row(insert, id, member(n));
                    row(insert, id, member(n + 1));
                }
            }
        }
    }

    private static long member(int n) {
        return 2 + n % MEMBERS;
    }

    private static LocalDate due(int n) {
        return LocalDate.of(2026, 11, 1).plusDays(n % 60);
    }

    private static void row(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant instant ? Timestamp.from(instant) : values[i];
            insert.setObject(i + 1, value);
        }
        insert.addBatch();
    }
}
