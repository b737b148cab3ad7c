package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes away what is kept of a case beside the case itself. */
@ApplicationScoped
class CaseErasureRepository {

    @PersistenceContext
    private EntityManager em;

    /** The private links die, and nothing that the filer did points at an account any more. @param accountId null where there was none */
    void forgetFiler(long deviationId, Long accountId) {
        change("DELETE FROM follow_up_link WHERE deviation_id = ?1", deviationId);
        change("DELETE FROM filing_draft WHERE deviation_id = ?1", deviationId);
        change("UPDATE conversation_entry SET account_id = NULL WHERE deviation_id = ?1 AND from_filer", deviationId);
        if (accountId != null) {
            em.createNativeQuery("UPDATE privacy_acknowledgement SET account_id = NULL WHERE deviation_id = ?1 AND account_id = ?2")
                    .setParameter(1, deviationId).setParameter(2, accountId).executeUpdate();
        }
    }

    void disposeTexts(long deviationId) {
        em.createNativeQuery("UPDATE conversation_entry SET text = ?2 WHERE deviation_id = ?1")
                .setParameter(1, deviationId).setParameter(2, CaseDisposed.GONE).executeUpdate();
        change("DELETE FROM internal_note WHERE deviation_id = ?1", deviationId);
        change("DELETE FROM member_text WHERE deviation_id = ?1", deviationId);
        change("DELETE FROM privacy_acknowledgement WHERE deviation_id = ?1", deviationId);
    }

    private void change(String sql, long deviationId) {
        em.flush();
        em.createNativeQuery(sql).setParameter(1, deviationId).executeUpdate();
    }
}
