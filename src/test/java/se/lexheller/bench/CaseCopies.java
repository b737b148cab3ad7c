package se.lexheller.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Makes many cases of those that {@link CaseLoader} has made, inside the database: copy 7 of {@code fall-50} is {@code fall-50-7}. Of
 * what is overdue everybody has been reminded, or else the server would write that many reminders while it is measured.
 */
final class CaseCopies {

    /** Of a hundred cases 72 are published. */
    static final int BASE = 1_400;
    static final int PUBLISHED_OF_BASE = BASE * 72 / 100;

    private static final long FIRST_ID = 1_000_000;
    /** What is filed meanwhile takes its ids from here on. */
    private static final long FIRST_FILED_ID = 500_000_000;
    private static final int LESS_THAN_PUBLISHED = 25;
    /** Days before the base's own, one minute apart. */
    private static final String OLDER = "TIMESTAMPADD(MINUTE, -(:copy * 1400 + id - :first), '2026-09-01 08:00:00')";
    private static final String NUMBER = "CONCAT('LH-', 1990 + (id + :step) DIV 1000000, '-', LPAD(MOD(id + :step, 1000000), 6, '0'))";
    private static final List<String> COPIES = List.of("""
            INSERT INTO deviation (id, number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors,
            proposed_solution, submitted_at, answered_at, next_due_on)
            SELECT id + :step, NUMBER(id), state, queue, kind, CONCAT(title, ', ', :copy), challenge, consequence_for_individual,
            consequence_for_actors, proposed_solution, OLDER(id), answered_at, next_due_on FROM deviation WHERE id BETWEEN :first AND :last""", """
            INSERT INTO filer (deviation_id, organisation_id, email) SELECT deviation_id + :step, organisation_id, CONCAT(:copy, email)
            FROM filer WHERE deviation_id BETWEEN :first AND :last""", """
            INSERT INTO deviation_actor (deviation_id, organisation_id) SELECT deviation_id + :step, organisation_id
            FROM deviation_actor WHERE deviation_id BETWEEN :first AND :last""", """
            INSERT INTO member_text (deviation_id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, changed_at,
            changed_by_id) SELECT deviation_id + :step, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, changed_at,
            changed_by_id FROM member_text WHERE deviation_id BETWEEN :first AND :last AND MOD(deviation_id, 100) < :unpublished""", """
            INSERT INTO assignment (deviation_id, organisation_id, state, sent_at, due_on, answer, reminded_at) SELECT deviation_id + :step,
            organisation_id, state, sent_at, due_on, answer, UTC_TIMESTAMP(6) FROM assignment WHERE deviation_id BETWEEN :first AND :last AND MOD(deviation_id, 100) < :unpublished""", """
            INSERT INTO published_case (id, deviation_id, number, slug, kind, title, challenge, consequence_for_individual, consequence_for_actors,
            proposed_solution, season_label, released_by_id, published_at, published_year, changed_at)
            SELECT id + :step, deviation_id + :step, NUMBER(id), CONCAT(slug, '-', :copy), kind, CONCAT(title, ', ', :copy), challenge,
            consequence_for_individual, consequence_for_actors, proposed_solution, season_label, released_by_id, OLDER(id), YEAR(OLDER(id)), OLDER(id)
            FROM published_case WHERE id BETWEEN :first AND :last""", """
            INSERT INTO published_answer (published_case_id, position, heading, text) SELECT published_case_id + :step, position, heading, text
            FROM published_answer WHERE published_case_id BETWEEN :first AND :last""", """
            INSERT INTO published_case_actor (published_case_id, organisation_id) SELECT published_case_id + :step, organisation_id
            FROM published_case_actor WHERE published_case_id BETWEEN :first AND :last""");

    private final Connection owner;
    private int copies;

    CaseCopies(Connection owner) throws SQLException {
        this.owner = owner;
        try (Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE deviation AUTO_INCREMENT = " + FIRST_FILED_ID);
        }
    }

    /** @return how many copies there are of each of the {@value #BASE} */
    int copies() {
        return copies;
    }

    int published() {
        return PUBLISHED_OF_BASE * (copies + 1);
    }

    /** @return number and slug of the one that was made last */
    Map.Entry<String, String> last() {
        int last = BASE - 4;
        long id = FIRST_ID + last + (long) copies * BASE;
        return copies == 0 ? Map.entry("LH-2020-%06d".formatted(last), "fall-" + last)
                : Map.entry("LH-%d-%06d".formatted(1990 + id / 1_000_000, id % 1_000_000), "fall-" + last + "-" + copies);
    }

    /** @param wanted how many published cases there are to be at least */
    void fillUpTo(int wanted) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET unique_checks = 0, foreign_key_checks = 0");
            while (published() < wanted) {
                copies++;
                for (String copy : COPIES) {
                    statement.execute(sql(copy));
                }
                owner.commit();
            }
            statement.execute("SET unique_checks = 1, foreign_key_checks = 1");
            owner.setAutoCommit(true);
            statement.execute("ANALYZE TABLE deviation, filer, assignment, published_case, published_case_actor, published_answer");
        }
    }

    private String sql(String copy) {
        return copy.replace("OLDER(id)", OLDER).replace("NUMBER(id)", NUMBER).replace(":step", String.valueOf((long) copies * BASE))
                .replace(":copy", String.valueOf(copies)).replace(":first", String.valueOf(FIRST_ID)).replace(":last", String.valueOf(FIRST_ID + BASE - 1))
                .replace(":unpublished", String.valueOf(LESS_THAN_PUBLISHED));
    }

    /** As whoever publishes would: all nodes hear of it. */
    void tell() throws SQLException {
        try (Statement statement = owner.createStatement();
             PreparedStatement insert = owner.prepareStatement("""
                     INSERT INTO public_change (id, part, subject, changed_at) SELECT last_id, 'CASE', '', UTC_TIMESTAMP(6) FROM public_change_head""")) {
            statement.execute("UPDATE public_change_head SET last_id = last_id + 1");
            insert.executeUpdate();
        }
    }
}
