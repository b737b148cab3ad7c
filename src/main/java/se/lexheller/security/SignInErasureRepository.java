package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Several nodes may do it at once: each row goes once. */
@ApplicationScoped
class SignInErasureRepository {

    @PersistenceContext
    private EntityManager em;

    void removeEnded(Instant moment) {
        remove("DELETE FROM sign_in WHERE ended_at < ?1 OR expires_at < ?1", moment);
        remove("DELETE FROM one_time_link WHERE used_at < ?1 OR expires_at < ?1", moment);
    }

    void removeFailures(Instant moment) {
        remove("DELETE FROM sign_in_failure WHERE since < ?1", moment);
    }

    private void remove(String sql, Instant moment) {
        em.createNativeQuery(sql).setParameter(1, Timestamp.from(moment)).executeUpdate();
    }
}
