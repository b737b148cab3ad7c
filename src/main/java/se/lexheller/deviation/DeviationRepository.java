package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.lexheller.shared.NotFound;

@ApplicationScoped
class DeviationRepository {

    @PersistenceContext
    private EntityManager em;

    /** Stores a new row at once, so that it has its id. */
    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** Steps of one moment are written one by one: together they would get their ids, and so their order, by chance. */
    void keepOrder() {
        em.flush();
    }

    /** Steps on one case come one after the other: whoever is second waits, and then meets the state that the first left. */
    Deviation lock(long id) {
        Deviation deviation = em.find(Deviation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (deviation == null) {
            throw new NotFound("deviation " + id);
        }
        return deviation;
    }

    Deviation get(long id) {
        Deviation deviation = em.find(Deviation.class, id);
        if (deviation == null) {
            throw new NotFound("deviation " + id);
        }
        return deviation;
    }

    /** What can't be a number is nobody's; the database would refuse to compare letters beyond ASCII with its column. */
    Optional<Deviation> byNumber(String number) {
        if (number == null || !number.matches("[A-Z0-9-]{1,20}")) {
            return Optional.empty();
        }
        return em.createQuery("select d from Deviation d where d.number = :number", Deviation.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Optional<Filer> filer(long deviationId) {
        return Optional.ofNullable(em.find(Filer.class, deviationId));
    }

    Optional<MemberText> memberText(long deviationId) {
        return Optional.ofNullable(em.find(MemberText.class, deviationId));
    }

    Optional<FollowUpLink> followUpLink(String tokenHash) {
        return Optional.ofNullable(em.find(FollowUpLink.class, tokenHash));
    }

    List<ConversationEntry> unansweredQuestions(long deviationId) {
        return em.createQuery("""
                select e from ConversationEntry e where e.deviationId = :id and e.kind = :question and e.answeredAt is null""",
                ConversationEntry.class).setParameter("id", deviationId)
                .setParameter("question", ConversationEntry.Kind.QUESTION).getResultList();
    }

    List<Long> duplicatesOf(long id) {
        return em.createQuery("select d.id from Deviation d where d.duplicateOfId = :id order by d.id", Long.class)
                .setParameter("id", id).getResultList();
    }
}
