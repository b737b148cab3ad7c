package se.lexheller.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lexheller.apikey.ApiCaller;

@ApplicationScoped
class IntakeRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * Takes the request's place. Requests with one key wait for each other at the key's row, which is always there: waiting for a row
     * that somebody else may take back, two could stop each other.
     */
    Claim claim(ApiCaller caller, IntakeRequest request, Instant now) {
        em.createNativeQuery("SELECT id FROM api_key WHERE id = ? FOR UPDATE").setParameter(1, caller.keyId()).getSingleResult();
        Object[] row = (Object[]) em.createNativeQuery("""
                INSERT INTO handed_over_case (organisation_id, api_key_id, idempotency_hash, body_hash, received_at) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE id = id RETURNING id, body_hash, deviation_id""").setParameter(1, caller.organisationId())
                .setParameter(2, caller.keyId()).setParameter(3, request.keyHash()).setParameter(4, request.bodyHash())
                .setParameter(5, Timestamp.from(now)).getSingleResult();
        return new Claim(((Number) row[0]).longValue(), (String) row[1], row[2] == null ? null : ((Number) row[2]).longValue());
    }

    /** @param deviationId null where this request is the first and has it all before it */
    record Claim(long id, String bodyHash, Long deviationId) {
    }

    void filed(long claim, long deviationId) {
        em.createNativeQuery("UPDATE handed_over_case SET deviation_id = ? WHERE id = ?").setParameter(1, deviationId).setParameter(2, claim).executeUpdate();
    }

    /** @param number of which only plain characters are compared: the column holds no others */
    Optional<Long> handedOver(long organisationId, String number) {
        List<?> ids = em.createNativeQuery("""
                SELECT d.id FROM handed_over_case h JOIN deviation d ON d.id = h.deviation_id WHERE h.organisation_id = ? AND d.number = ?""")
                .setParameter(1, organisationId).setParameter(2, number).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }
}
