package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the answers that cite what has changed: what readers see of a published case, what the parties agreed on where nothing is
 * public yet. First the few pairs of entry and version that are out of date are found by index, then the cases that cite them.
 */
@ApplicationScoped
class OutdatedAnswerRepository {

    /** The tables of those kinds of entries that can be cited. */
    private static final List<String> VERSIONS = List.of("intervention", "duration_limit", "compensation");
    private static final String IN_FORCE = each("""
            (SELECT MAX(v.number) FROM %s v WHERE v.entry_id = p.entry_id AND v.superseded = 0 AND v.valid_from <= ?1 AND v.valid_until > ?1)""", ", ");
    private static final String TO_COME = each("""
            EXISTS (SELECT 1 FROM %s v WHERE v.entry_id = p.entry_id AND v.number = p.version_number AND v.superseded = 0 AND v.valid_from > ?1)""", " OR ");
    private static final String OUTDATED = """
            WITH pairs (entry_id, version_number) AS (
              SELECT DISTINCT entry_id, version_number FROM published_case_citation
              UNION SELECT DISTINCT entry_id, version_number FROM joint_answer_citation),
            moved (entry_id, version_number, in_force) AS (
              SELECT p.entry_id, p.version_number, COALESCE(%s, 0) FROM pairs p WHERE NOT (%s)),
            cited (deviation_id, entry_id, in_force, warned) AS (
              SELECT c.deviation_id, m.entry_id, m.in_force, EXISTS (SELECT 1 FROM outdated_mark w WHERE w.published_case_id = c.id)
              FROM moved m JOIN published_case_citation x ON x.entry_id = m.entry_id AND x.version_number = m.version_number
              JOIN published_case c ON c.id = x.published_case_id AND c.visible = 1 WHERE m.in_force <> m.version_number
              UNION ALL
              SELECT j.deviation_id, m.entry_id, m.in_force, FALSE
              FROM moved m JOIN joint_answer_citation x ON x.entry_id = m.entry_id AND x.version_number = m.version_number
              JOIN joint_answer j ON j.id = x.joint_answer_id AND j.current_no = x.no
              JOIN deviation d ON d.id = j.deviation_id AND d.answered_at IS NOT NULL
              WHERE m.in_force <> m.version_number AND NOT EXISTS (SELECT 1 FROM published_case c WHERE c.deviation_id = j.deviation_id)),
            outdated (deviation_id, entry_id, warned) AS (
              SELECT x.deviation_id, x.entry_id, x.warned FROM cited x
              LEFT JOIN answer_check k ON k.deviation_id = x.deviation_id AND k.entry_id = x.entry_id
              WHERE k.seen_number IS NULL OR k.seen_number <> x.in_force)
            """.formatted(IN_FORCE, TO_COME);
    /** What a changed entry is called: the intervention itself, or the one that a limit or a compensation belongs to. */
    private static final String NAME = """
            (SELECT i.name FROM intervention i WHERE i.entry_id = COALESCE(
               (SELECT l.intervention_id FROM duration_limit l WHERE l.entry_id = x.entry_id LIMIT 1),
               (SELECT c.intervention_id FROM compensation c WHERE c.entry_id = x.entry_id LIMIT 1), x.entry_id)
             ORDER BY i.superseded, i.number DESC LIMIT 1)""";

    @PersistenceContext
    private EntityManager em;

    long count(LocalDate today) {
        return ((Number) em.createNativeQuery(OUTDATED + "SELECT COUNT(DISTINCT deviation_id) FROM outdated")
                .setParameter(1, Date.valueOf(today)).getSingleResult()).longValue();
    }

    List<OutdatedRow> rows(LocalDate today, int first, int most) {
        Query query = em.createNativeQuery(OUTDATED + "SELECT d.number, d.title, GROUP_CONCAT(DISTINCT " + NAME + " SEPARATOR ', '),"
                + " COUNT(DISTINCT x.entry_id), MAX(x.warned) FROM outdated x JOIN deviation d ON d.id = x.deviation_id"
                + " GROUP BY d.id, d.number, d.title ORDER BY d.id DESC LIMIT " + most + " OFFSET " + first);
        List<?> rows = query.setParameter(1, Date.valueOf(today)).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new OutdatedRow((String) r[0], (String) r[1], (String) r[2],
                ((Number) r[3]).longValue(), r[4] instanceof Boolean warned ? warned : ((Number) r[4]).intValue() != 0)).toList();
    }

    /** @return number of the version up to which somebody has looked, by entry */
    Map<Long, Integer> seen(long deviationId) {
        Map<Long, Integer> seen = new HashMap<>();
        for (Object row : em.createNativeQuery("SELECT entry_id, seen_number FROM answer_check WHERE deviation_id = ?1")
                .setParameter(1, deviationId).getResultList()) {
            seen.put(((Number) ((Object[]) row)[0]).longValue(), ((Number) ((Object[]) row)[1]).intValue());
        }
        return seen;
    }

    void check(long deviationId, long entryId, int seenNumber, long accountId, Instant now) {
        em.createNativeQuery("""
                INSERT INTO answer_check (deviation_id, entry_id, seen_number, account_id, checked_at) VALUES (?1, ?2, ?3, ?4, ?5)
                ON DUPLICATE KEY UPDATE seen_number = ?3, account_id = ?4, checked_at = ?5""")
                .setParameter(1, deviationId).setParameter(2, entryId).setParameter(3, seenNumber).setParameter(4, accountId)
                .setParameter(5, Timestamp.from(now)).executeUpdate();
    }

    private static String each(String part, String between) {
        return VERSIONS.stream().map(part::formatted).collect(Collectors.joining(between));
    }
}
