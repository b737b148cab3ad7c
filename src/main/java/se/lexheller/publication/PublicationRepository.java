package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.FindingKind;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** The working copies and what is made public of them. */
@ApplicationScoped
class PublicationRepository {

    @PersistenceContext
    private EntityManager em;

    /** Stores a new row at once, so that it has its id. */
    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /**
     * Two cases may be given the same address at once: neither sees the other's until it is written, and then one is second.
     *
     * @throws BusinessRuleViolation where it is; beginning again finds another address
     */
    Publication begin(Publication publication) {
        try {
            return add(publication);
        } catch (PersistenceException e) {
            throw isSlugTaken(e) ? new BusinessRuleViolation("rule.slug-taken-meanwhile") : e;
        }
    }

    /** @throws InvalidInput where somebody else has just been given the address that was typed */
    void keepSlug() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw isSlugTaken(e) ? new InvalidInput(FieldError.of("slug", "error.slug-taken")) : e;
        }
    }

    private static boolean isSlugTaken(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof SQLException && e.getMessage() != null && e.getMessage().contains("uq_publication_slug")) {
                return true;
            }
        }
        return false;
    }

    Optional<Publication> find(long deviationId) {
        return em.createQuery("select p from Publication p where p.deviationId = :id", Publication.class)
                .setParameter("id", deviationId).getResultStream().findFirst();
    }

    /** Steps on one publication come one after the other; it is always locked before its case. */
    Publication lock(long deviationId) {
        return em.createQuery("select p from Publication p where p.deviationId = :id", Publication.class)
                .setParameter("id", deviationId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("publication"));
    }

    /** @return a publication whose time has come and that no other worker has in hand, locked */
    Optional<Publication> lockNextDue(Instant now) {
        List<?> ids = em.createNativeQuery("""
                SELECT deviation_id FROM publication WHERE state = 'SCHEDULED' AND publish_at <= ?
                ORDER BY publish_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().findFirst().map(id -> lock(((Number) id).longValue()));
    }

    Optional<PublishedCase> published(long deviationId) {
        return em.createQuery("select c from PublishedCase c where c.deviationId = :id", PublishedCase.class)
                .setParameter("id", deviationId).getResultStream().findFirst();
    }

    /** @param deviationId whose own addresses don't count; what once was another case's address stays so */
    boolean isSlugTaken(String slug, long deviationId) {
        return count("select count(p) from Publication p where p.slug = :slug and p.deviationId <> :id", slug, deviationId)
                + count("select count(c) from PublishedCase c join c.formerSlugs s where s = :slug and c.deviationId <> :id", slug, deviationId) > 0;
    }

    private long count(String query, String slug, long deviationId) {
        return em.createQuery(query, Long.class).setParameter("slug", slug).setParameter("id", deviationId).getSingleResult();
    }

    /** @return empty where there is no such account */
    String nameOf(Long accountId) {
        return accountId == null ? "" : em.createQuery("select a.name from Account a where a.id = :id", String.class)
                .setParameter("id", accountId).getResultStream().findFirst().orElse("");
    }

    List<Acknowledgement> acknowledgements(long deviationId) {
        List<?> rows = em.createNativeQuery("""
                SELECT kind, field, fingerprint, reason FROM privacy_acknowledgement WHERE deviation_id = ? AND field LIKE 'public.%'""")
                .setParameter(1, deviationId).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(r -> new Acknowledgement(FindingKind.valueOf((String) r[0]), (String) r[1], (String) r[2], (String) r[3])).toList();
    }

    void add(long deviationId, Acknowledgement given, long accountId, Instant now) {
        em.createNativeQuery("""
                INSERT INTO privacy_acknowledgement (deviation_id, field, kind, fingerprint, reason, account_id, given_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, deviationId).setParameter(2, given.field()).setParameter(3, given.kind().name())
                .setParameter(4, given.fingerprint()).setParameter(5, given.reason()).setParameter(6, accountId)
                .setParameter(7, Timestamp.from(now)).executeUpdate();
    }
}
