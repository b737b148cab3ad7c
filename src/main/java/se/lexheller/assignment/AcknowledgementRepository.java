package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.FindingKind;

/** Reasons that the members and the association have given for warnings in answers; other texts' have names of their own. */
@ApplicationScoped
class AcknowledgementRepository {

    private static final String SCOPE = "answer.";

    @PersistenceContext
    private EntityManager em;

    List<Acknowledgement> of(long deviationId) {
        List<Acknowledgement> given = new ArrayList<>();
        for (Object found : em.createNativeQuery("""
                SELECT kind, field, fingerprint, reason FROM privacy_acknowledgement
                WHERE deviation_id = ?1 AND field LIKE ?2 ORDER BY id""")
                .setParameter(1, deviationId).setParameter(2, SCOPE + "%").getResultList()) {
            Object[] row = (Object[]) found;
            given.add(new Acknowledgement(FindingKind.valueOf((String) row[0]), ((String) row[1]).substring(SCOPE.length()),
                    (String) row[2], (String) row[3]));
        }
        return given;
    }

    void add(long deviationId, Acknowledgement given, long accountId, Instant now) {
        em.createNativeQuery("""
                INSERT INTO privacy_acknowledgement (deviation_id, field, kind, fingerprint, reason, account_id, given_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, deviationId).setParameter(2, SCOPE + given.field()).setParameter(3, given.kind().name())
                .setParameter(4, given.fingerprint()).setParameter(5, given.reason()).setParameter(6, accountId)
                .setParameter(7, Timestamp.from(now)).executeUpdate();
    }
}
