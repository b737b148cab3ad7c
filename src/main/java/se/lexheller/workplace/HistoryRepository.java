package se.lexheller.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.lexheller.deviation.CaseEvent;

@ApplicationScoped
class HistoryRepository {

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    List<HistoryRow> of(long deviationId) {
        List<Object[]> rows = em.createNativeQuery("""
                SELECT e.subject, o.name, e.from_state, e.to_state, e.reason, a.name, e.by_filer, e.happened_at
                FROM case_event e
                LEFT JOIN account a ON a.id = e.account_id
                LEFT JOIN assignment s ON e.subject = 'ASSIGNMENT' AND s.id = e.subject_id
                LEFT JOIN organisation o ON o.id = s.organisation_id
                WHERE e.deviation_id = ?1 ORDER BY e.happened_at, e.id""").setParameter(1, deviationId).getResultList();
        return rows.stream().map(r -> new HistoryRow(CaseEvent.Subject.valueOf((String) r[0]), (String) r[1], (String) r[2],
                (String) r[3], (String) r[4], (String) r[5], (Boolean) r[6], Stored.instant(r[7]))).toList();
    }
}
