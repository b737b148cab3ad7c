package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.FindingKind;

/** What the association's pages of one case read and write beside the case itself. One statement a list. */
@ApplicationScoped
class CaseRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<FilerDetails> filer(long deviationId) {
        return em.createQuery("""
                select new se.lexheller.deviation.FilerDetails(f.name, f.email, f.occupation, o.name, d.memberReference, a.name, f.knownToMembers)
                from Filer f join Deviation d on d.id = f.deviationId left join Organisation o on o.id = f.organisationId
                left join Account a on a.id = f.filedById
                where f.deviationId = :id and f.erasedAt is null""", FilerDetails.class).setParameter("id", deviationId).getResultStream().findFirst();
    }

    List<ConversationRow> conversation(long deviationId) {
        return em.createQuery("""
                select new se.lexheller.deviation.ConversationRow(e.kind, e.fromFiler, a.name, e.text, e.writtenAt, e.answeredAt)
                from ConversationEntry e left join Account a on a.id = e.accountId
                where e.deviationId = :id order by e.writtenAt, e.id""", ConversationRow.class)
                .setParameter("id", deviationId).getResultList();
    }

    /** @param ids of organisations; not empty */
    List<String> organisationNames(Set<Long> ids) {
        return em.createQuery("select o.name from Organisation o where o.id in :ids order by o.name", String.class)
                .setParameter("ids", ids).getResultList();
    }

    List<RelatedCase> related(long deviationId) {
        return cases(em.createNativeQuery("""
                SELECT d.number, IF(d.restricted_at IS NULL, d.title, '[borttaget]'), d.state FROM case_relation r
                JOIN deviation d ON d.id = IF(r.deviation_id = ?1, r.related_id, r.deviation_id)
                WHERE r.deviation_id = ?1 OR r.related_id = ?1 ORDER BY d.number""").setParameter(1, deviationId));
    }

    List<RelatedCase> duplicatesOf(long deviationId) {
        return cases(em.createNativeQuery("SELECT number, IF(restricted_at IS NULL, title, '[borttaget]'), state FROM deviation WHERE duplicate_of_id = ?1 ORDER BY number")
                .setParameter(1, deviationId));
    }

    List<Long> idsOfDuplicatesOf(long deviationId) {
        return em.createQuery("select d.id from Deviation d where d.duplicateOfId = :id order by d.id", Long.class)
                .setParameter("id", deviationId).getResultList();
    }

    /** @return cases whose number or title holds the words, the newest first */
    List<RelatedCase> search(String words, String except, int most) {
        String pattern = "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return cases(em.createNativeQuery("""
                SELECT number, IF(restricted_at IS NULL, title, '[borttaget]'), state FROM deviation
                WHERE (CONVERT(number USING utf8mb4) LIKE ?1 OR title LIKE ?1) AND CONVERT(number USING utf8mb4) <> ?2 ORDER BY id DESC""")
                .setParameter(1, pattern).setParameter(2, except).setMaxResults(most));
    }

    /** Relations are read in both directions and stored in one; a second time changes nothing. */
    void relate(long one, long other) {
        em.createNativeQuery("INSERT IGNORE INTO case_relation (deviation_id, related_id) VALUES (?1, ?2)")
                .setParameter(1, Math.min(one, other)).setParameter(2, Math.max(one, other)).executeUpdate();
    }

    void unrelate(long one, long other) {
        em.createNativeQuery("DELETE FROM case_relation WHERE deviation_id = ?1 AND related_id = ?2")
                .setParameter(1, Math.min(one, other)).setParameter(2, Math.max(one, other)).executeUpdate();
    }

    Optional<String> lastReason(long deviationId) {
        return em.createQuery("""
                select e.reason from CaseEvent e where e.deviation.id = :id and e.subject = :subject
                order by e.happenedAt desc, e.id desc""", String.class)
                .setParameter("id", deviationId).setParameter("subject", CaseEvent.Subject.CASE)
                .setMaxResults(1).getResultList().stream().filter(reason -> reason != null).findFirst();
    }

    Optional<StaffCase.MemberCopy> memberCopy(long deviationId) {
        return em.createQuery("select m, a.name from MemberText m left join Account a on a.id = m.changedById where m.deviationId = :id", Object[].class)
                .setParameter("id", deviationId).getResultStream().findFirst()
                .map(row -> new StaffCase.MemberCopy(((MemberText) row[0]).text(), ((MemberText) row[0]).changedAt(), (String) row[1]));
    }

    /** @param prefix of the fields, telling the filer's words, the members' copy and the public's apart */
    @SuppressWarnings("unchecked")
    List<Acknowledgement> acknowledgements(long deviationId, String prefix) {
        List<Object[]> rows = em.createNativeQuery("""
                SELECT kind, field, fingerprint, reason FROM privacy_acknowledgement
                WHERE deviation_id = ?1 AND field LIKE ?2 ORDER BY id""")
                .setParameter(1, deviationId).setParameter(2, prefix + "%").getResultList();
        return rows.stream().map(r -> new Acknowledgement(FindingKind.valueOf((String) r[0]), (String) r[1], (String) r[2], (String) r[3])).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<RelatedCase> cases(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(r -> new RelatedCase((String) r[0], (String) r[1], DeviationState.valueOf((String) r[2]))).toList();
    }
}
