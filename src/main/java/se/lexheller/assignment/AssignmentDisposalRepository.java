package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.lexheller.deviation.CaseDisposed;

@ApplicationScoped
class AssignmentDisposalRepository {

    @PersistenceContext
    private EntityManager em;

    /** States and days stay; a text that its state demands is replaced. */
    void dispose(long deviationId) {
        em.createNativeQuery("DELETE c FROM commitment c JOIN assignment a ON a.id = c.assignment_id WHERE a.deviation_id = ?1")
                .setParameter(1, deviationId).executeUpdate();
        em.createNativeQuery("""
                UPDATE assignment SET answer = IF(answer IS NULL, NULL, ?2), cites = NULL, no_action_motive = NULL,
                  decline_reason = IF(decline_reason IS NULL, NULL, ?2), responsible = IF(responsible IS NULL, NULL, ?2),
                  reservation = IF(reservation IS NULL, NULL, ?2) WHERE deviation_id = ?1""")
                .setParameter(1, deviationId).setParameter(2, CaseDisposed.GONE).executeUpdate();
    }
}
