package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.register.RecordRows;
import se.lexheller.register.RecordSection;

/** Reads what is kept of one account's holder. What others have written about a case is the case's, not the filer's. */
@ApplicationScoped
class OwnDataRepository {

    private static final Map<String, String> SECTIONS = sections();

    @PersistenceContext
    private EntityManager em;

    List<RecordSection> of(long accountId) {
        return SECTIONS.entrySet().stream().map(s -> new RecordSection(s.getKey(), RecordRows.of(em.unwrap(Connection.class), s.getValue(), accountId))).toList();
    }

    private static Map<String, String> sections() {
        Map<String, String> sql = new LinkedHashMap<>();
        sql.put("account", """
                SELECT a.name, a.email, o.name AS organisation, u.name AS unit, a.created_at AS createdAt,
                  (SELECT GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ', ') FROM account_role r WHERE r.account_id = a.id) AS roles
                FROM account a LEFT JOIN organisation o ON o.id = a.organisation_id LEFT JOIN organisation_unit u ON u.id = a.unit_id WHERE a.id = ?""");
        sql.put("filed", """
                SELECT d.number, d.state, f.name, f.email, f.occupation, d.submitted_at AS submittedAt, d.title, d.challenge,
                  d.consequence_for_individual AS consequenceForIndividual, d.consequence_for_actors AS consequenceForActors,
                  d.proposed_solution AS proposedSolution, d.other_actors AS otherActors
                FROM filer f JOIN deviation d ON d.id = f.deviation_id WHERE f.account_id = ? ORDER BY d.id""");
        sql.put("conversation", """
                SELECT d.number, c.written_at AS writtenAt, c.kind, c.from_filer AS fromFiler, c.text
                FROM filer f JOIN deviation d ON d.id = f.deviation_id JOIN conversation_entry c ON c.deviation_id = d.id
                WHERE f.account_id = ? ORDER BY c.written_at, c.id""");
        sql.put("drafts", """
                SELECT t.created_at AS createdAt, t.saved_at AS savedAt, t.answers AS text FROM filing_draft t
                WHERE t.account_id = ? AND t.deviation_id IS NULL ORDER BY t.id""");
        sql.put("followed", """
                SELECT c.number, c.title, s.topic, s.frequency, s.email, s.confirmed_at AS confirmedAt FROM account a JOIN subscription s ON s.email = a.email
                LEFT JOIN published_case c ON s.topic = CONVERT(CONCAT('case=', c.id) USING ascii) WHERE a.id = ? ORDER BY s.id""");
        sql.put("mapFeedback", """
                SELECT m.number, m.received_at AS receivedAt, m.email FROM account a JOIN map_feedback m ON m.email = a.email WHERE a.id = ? ORDER BY m.id""");
        sql.put("mailsToYou", """
                SELECT m.subject, m.state, m.created_at AS createdAt, m.sent_at AS sentAt FROM account a JOIN outbox_mail m ON m.recipient = a.email
                WHERE a.id = ? ORDER BY m.id""");
        sql.put("signIns", """
                SELECT s.created_at AS createdAt, s.last_seen_at AS lastSeenAt, s.ended_at AS endedAt FROM sign_in s WHERE s.account_id = ? ORDER BY s.id""");
        return sql;
    }
}
