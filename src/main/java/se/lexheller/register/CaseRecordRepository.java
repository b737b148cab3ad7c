package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all that there is of one case, in the caller's transaction: one statement a section, each with the case's id. */
@ApplicationScoped
class CaseRecordRepository {

    private static final Map<String, String> SECTIONS = sections();
    private static final String FILER = """
            SELECT f.name, f.email, f.occupation, o.name AS organisation, d.member_reference AS memberReference, a.name AS filedBy
            FROM filer f JOIN deviation d ON d.id = f.deviation_id LEFT JOIN organisation o ON o.id = f.organisation_id
            LEFT JOIN account a ON a.id = f.filed_by_id WHERE f.deviation_id = ?""";

    @PersistenceContext
    private EntityManager em;

    /** @param withFiler whether it names who filed */
    List<RecordSection> of(long deviationId, boolean withFiler) {
        List<RecordSection> sections = new ArrayList<>();
        SECTIONS.forEach((name, sql) -> {
            sections.add(new RecordSection(name, RecordRows.of(em.unwrap(Connection.class), sql, deviationId)));
            if (withFiler && name.equals("case")) {
                sections.add(new RecordSection("filer", RecordRows.of(em.unwrap(Connection.class), FILER, deviationId)));
            }
        });
        return sections;
    }

    List<DownloadRow> downloads(long deviationId) {
        return RecordRows.of(em.unwrap(Connection.class), """
                SELECT a.name, r.downloaded_at AS at, r.with_filer AS withFiler FROM record_download r JOIN account a ON a.id = r.account_id
                WHERE r.deviation_id = ? ORDER BY r.id DESC""", deviationId).stream()
                .map(r -> new DownloadRow((String) r.get("name"), (Instant) r.get("at"), (Boolean) r.get("withFiler"))).toList();
    }

    void downloaded(long deviationId, long accountId, boolean withFiler, String manifestHash, Instant now) {
        em.createNativeQuery("""
                INSERT INTO record_download (deviation_id, account_id, with_filer, manifest_hash, downloaded_at) VALUES (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, deviationId).setParameter(2, accountId).setParameter(3, withFiler).setParameter(4, manifestHash)
                .setParameter(5, Timestamp.from(now)).executeUpdate();
    }

    /** The names are those of the JSON; texts stand as they were written. No account of a filer and no mail's address is read. */
    private static Map<String, String> sections() {
        Map<String, String> sql = new LinkedHashMap<>();
        sql.put("case", """
                SELECT d.number, d.state, d.kind, d.title, d.challenge, d.consequence_for_individual AS consequenceForIndividual,
                  d.consequence_for_actors AS consequenceForActors, d.proposed_solution AS proposedSolution, d.other_actors AS otherActors,
                  d.submitted_at AS submittedAt, d.answered_at AS answeredAt, d.published_at AS publishedAt, o.number AS duplicateOf
                FROM deviation d LEFT JOIN deviation o ON o.id = d.duplicate_of_id WHERE d.id = ?""");
        sql.put("actors", "SELECT o.name FROM deviation_actor a JOIN organisation o ON o.id = a.organisation_id WHERE a.deviation_id = ? ORDER BY o.name");
        sql.put("targetGroups", "SELECT g.name FROM deviation_target_group t JOIN target_group g ON g.id = t.target_group_id WHERE t.deviation_id = ? ORDER BY g.name");
        sql.put("facts", "SELECT question, answer FROM deviation_fact WHERE deviation_id = ? ORDER BY question");
        sql.put("onTheMap", """
                SELECT p.role, e.slug AS mapEntry, g.name AS programme, s.name AS step FROM deviation_place p LEFT JOIN map_entry e ON e.id = p.entry_id
                LEFT JOIN programme g ON g.id = p.programme_id LEFT JOIN journey_step s ON s.id = p.step_id WHERE p.deviation_id = ? ORDER BY p.role""");
        sql.put("related", """
                SELECT d.number, d.state FROM deviation o JOIN case_relation r ON o.id IN (r.deviation_id, r.related_id)
                JOIN deviation d ON d.id = IF(r.deviation_id = o.id, r.related_id, r.deviation_id) WHERE o.id = ? ORDER BY d.number""");
        sql.put("memberText", """
                SELECT t.title, t.challenge, t.consequence_for_individual AS consequenceForIndividual, t.consequence_for_actors AS consequenceForActors,
                  t.proposed_solution AS proposedSolution, t.changed_at AS changedAt, a.name AS changedBy
                FROM member_text t JOIN account a ON a.id = t.changed_by_id WHERE t.deviation_id = ?""");
        sql.put("conversation", """
                SELECT c.written_at AS writtenAt, c.kind, c.from_filer AS fromFiler, IF(c.from_filer, NULL, a.name) AS name, c.text,
                  c.answered_at AS answeredAt
                FROM conversation_entry c LEFT JOIN account a ON a.id = c.account_id WHERE c.deviation_id = ? ORDER BY c.written_at, c.id""");
        sql.put("notes", """
                SELECT n.written_at AS writtenAt, a.name, n.text FROM internal_note n JOIN account a ON a.id = n.account_id
                JOIN organisation o ON o.id = n.organisation_id AND o.kind = 'ASSOCIATION' WHERE n.deviation_id = ? ORDER BY n.written_at, n.id""");
        sql.put("acknowledgements", """
                SELECT given_at AS givenAt, field, kind, reason FROM privacy_acknowledgement WHERE deviation_id = ? ORDER BY given_at, id""");
        sql.put("assignments", """
                SELECT o.name AS organisation, u.name AS unit, s.member_registry_number AS memberRegistryNumber, s.state, s.sent_at AS sentAt,
                  s.due_on AS dueOn, s.acknowledged_at AS acknowledgedAt, s.answered_at AS answeredAt, b.name AS answeredBy, s.answer, s.cites,
                  s.no_action_motive AS noActionMotive, s.decline_reason AS declineReason, s.responsible, s.reservation, c.name AS decidedBy,
                  s.decided_at AS decidedAt
                FROM assignment s JOIN organisation o ON o.id = s.organisation_id LEFT JOIN organisation_unit u ON u.id = s.unit_id
                LEFT JOIN account b ON b.id = s.answered_by_id LEFT JOIN account c ON c.id = s.decided_by_id
                WHERE s.deviation_id = ? ORDER BY s.sent_at, s.id""");
        sql.put("commitments", """
                SELECT o.name AS organisation, c.text, c.due_on AS dueOn, c.outcome, c.outcome_note AS outcomeNote
                FROM commitment c JOIN assignment s ON s.id = c.assignment_id JOIN organisation o ON o.id = s.organisation_id
                WHERE s.deviation_id = ? ORDER BY s.id, c.position""");
        sql.put("jointAnswers", """
                SELECT v.no AS version, v.written_at AS writtenAt, a.name AS author, v.text, IF(v.no = j.current_no, j.override_motive, NULL) AS overrideMotive
                FROM joint_answer j JOIN joint_answer_version v ON v.joint_answer_id = j.id JOIN account a ON a.id = v.author_id
                WHERE j.deviation_id = ? ORDER BY v.no""");
        sql.put("publication", """
                SELECT p.state, p.slug, p.season_label AS seasonLabel, e.name AS editedBy, p.edited_at AS editedAt, r.name AS reviewedBy,
                  p.reviewed_at AS reviewedAt, p.first_published_at AS firstPublishedAt, p.public_note AS publicNote, p.title, p.challenge,
                  p.consequence_for_individual AS consequenceForIndividual, p.consequence_for_actors AS consequenceForActors,
                  p.proposed_solution AS proposedSolution, p.easy_read AS easyRead
                FROM publication p JOIN account e ON e.id = p.edited_by_id LEFT JOIN account r ON r.id = p.reviewed_by_id WHERE p.deviation_id = ?""");
        sql.put("publicationAnswers", """
                SELECT a.heading, a.text FROM publication p JOIN publication_answer a ON a.publication_id = p.id WHERE p.deviation_id = ? ORDER BY a.position""");
        sql.put("published", """
                SELECT c.published_at AS publishedAt, c.changed_at AS changedAt, c.correction_note AS correctionNote, c.withdrawn_at AS withdrawnAt,
                  c.withdrawal_reason AS withdrawalReason, c.title, c.challenge, c.consequence_for_individual AS consequenceForIndividual,
                  c.consequence_for_actors AS consequenceForActors, c.proposed_solution AS proposedSolution, c.easy_read AS easyRead
                FROM published_case c WHERE c.deviation_id = ?""");
        sql.put("publishedAnswers", """
                SELECT a.heading, a.text FROM published_case c JOIN published_answer a ON a.published_case_id = c.id WHERE c.deviation_id = ? ORDER BY a.position""");
        sql.put("publishedVersions", """
                SELECT v.published_at AS publishedAt, v.state, x.title, x.challenge, x.individual AS consequenceForIndividual,
                  x.actors AS consequenceForActors, x.solution AS proposedSolution, x.easy AS easyRead, x.note AS correctionNote, JSON_QUERY(v.content, '$.answers') AS answers
                FROM published_version v, JSON_TABLE(v.content, '$' COLUMNS (title VARCHAR(200) PATH '$.title', challenge TEXT PATH '$.challenge',
                  individual TEXT PATH '$.consequenceForIndividual', actors TEXT PATH '$.consequenceForActors', solution TEXT PATH '$.proposedSolution', easy TEXT PATH '$.easyRead',
                  note VARCHAR(2000) PATH '$.correctionNote')) x
                WHERE v.deviation_id = ? ORDER BY v.id""");
        sql.put("history", """
                SELECT e.happened_at AS happenedAt, e.subject, o.name AS organisation, e.from_state AS fromState, e.to_state AS toState, e.reason,
                  e.by_filer AS byFiler, IF(e.by_filer, NULL, a.name) AS name
                FROM case_event e LEFT JOIN account a ON a.id = e.account_id LEFT JOIN assignment s ON e.subject = 'ASSIGNMENT' AND s.id = e.subject_id
                LEFT JOIN organisation o ON o.id = s.organisation_id WHERE e.deviation_id = ? ORDER BY e.happened_at, e.id""");
        sql.put("register", """
                SELECT e.registry_number AS registryNumber, e.registered_on AS registeredOn, e.direction, e.counterpart_name AS counterpart, e.subject,
                  IF(m.marked, m.ground, NULL) AS confidentialityMark
                FROM registry_entry e LEFT JOIN registry_mark m ON m.id = (SELECT MAX(x.id) FROM registry_mark x WHERE x.entry_id = e.id)
                WHERE e.deviation_id = ? ORDER BY e.id""");
        sql.put("mails", """
                SELECT m.kind, m.state, m.created_at AS createdAt, m.sent_at AS sentAt FROM deviation d
                JOIN outbox_mail m ON m.subject LIKE CONCAT('%', CONVERT(d.number USING utf8mb4), '%') COLLATE utf8mb4_swedish_ci WHERE d.id = ? ORDER BY m.id""");
        sql.put("downloads", """
                SELECT r.downloaded_at AS downloadedAt, a.name, r.with_filer AS withFiler FROM record_download r JOIN account a ON a.id = r.account_id
                WHERE r.deviation_id = ? ORDER BY r.id""");
        return sql;
    }
}
