package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.lexheller.deviation.CaseDisposed;

@ApplicationScoped
class JointAnswerDisposalRepository {

    @PersistenceContext
    private EntityManager em;

    void dispose(long deviationId) {
        em.createNativeQuery("""
                UPDATE joint_answer_version v JOIN joint_answer j ON j.id = v.joint_answer_id SET v.text = ?2 WHERE j.deviation_id = ?1""")
                .setParameter(1, deviationId).setParameter(2, CaseDisposed.GONE).executeUpdate();
    }
}
