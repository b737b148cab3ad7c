package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class FilingRepository {

    @PersistenceContext
    private EntityManager em;

    FilingDraft add(FilingDraft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    void remove(FilingDraft draft) {
        em.remove(draft);
    }

    Optional<FilingDraft> draft(String tokenHash) {
        return em.createQuery("select d from FilingDraft d where d.tokenHash = :hash", FilingDraft.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    /** Saving and sending come one after the other: whoever is second meets what the first has left. */
    Optional<FilingDraft> locked(String tokenHash) {
        return em.createQuery("select d from FilingDraft d where d.tokenHash = :hash", FilingDraft.class)
                .setParameter("hash", tokenHash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<FilingDraft> byLink(String confirmHash) {
        return em.createQuery("select d from FilingDraft d where d.confirmHash = :hash", FilingDraft.class)
                .setParameter("hash", confirmHash).getResultStream().findFirst();
    }

    Optional<FilingDraft> lockedByLink(String confirmHash) {
        return em.createQuery("select d from FilingDraft d where d.confirmHash = :hash", FilingDraft.class)
                .setParameter("hash", confirmHash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** @return how many confirmation mails an address has got since then, whoever asked for them */
    long mailsTo(String emailHash, Instant since) {
        Long mails = em.createQuery("select sum(d.confirmCount) from FilingDraft d where d.confirmEmailHash = :hash and d.confirmSentAt > :since",
                Long.class).setParameter("hash", emailHash).setParameter("since", since).getSingleResult();
        return mails == null ? 0 : mails;
    }

    /** Several nodes may do it at once: each row goes once. */
    int removeSavedBefore(Instant moment) {
        return em.createQuery("delete from FilingDraft d where d.savedAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    /** What was sent, and whose link nobody followed in time. */
    int removeUnconfirmedBefore(Instant moment) {
        return em.createQuery("delete from FilingDraft d where d.deviationId is null and d.confirmUntil < :moment")
                .setParameter("moment", moment).executeUpdate();
    }
}
