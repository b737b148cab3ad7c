package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class VerificationRepository {

    @PersistenceContext
    private EntityManager em;

    /** @return of all versions of the entry, by number, the first first */
    Map<Integer, List<EntryVersionRow.Verified>> of(long entry) {
        Map<Integer, List<EntryVersionRow.Verified>> found = new HashMap<>();
        em.createQuery("""
                select v.number, v.verifiedAt, a.name, o.name from MapVerification v, Account a, Organisation o
                where v.entryId = :entry and a.id = v.accountId and o.id = v.organisationId order by v.verifiedAt, v.id""", Object[].class)
                .setParameter("entry", entry).getResultStream().forEach(r -> found.computeIfAbsent((Integer) r[0], n -> new ArrayList<>())
                        .add(new EntryVersionRow.Verified((Instant) r[1], (String) r[2], (String) r[3])));
        return found;
    }

    void add(MapVerification verification) {
        em.persist(verification);
    }

    /** The key decides: of several nodes one alone is told true, and only once a month. */
    boolean reminded(long account, YearMonth month, Instant now) {
        return em.createNativeQuery("INSERT IGNORE INTO map_review_reminder (account_id, month, reminded_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, account).setParameter(2, month.toString()).setParameter(3, Timestamp.from(now)).executeUpdate() == 1;
    }
}
