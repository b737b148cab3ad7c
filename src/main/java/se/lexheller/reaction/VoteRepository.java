package se.lexheller.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lexheller.shared.Secret;

@ApplicationScoped
class VoteRepository {

    @PersistenceContext
    private EntityManager em;

    /** Whichever node needs it first makes it. */
    String keyOf(LocalDate day) {
        em.createNativeQuery("INSERT INTO answer_vote_day (day, secret) VALUES (?, ?) ON DUPLICATE KEY UPDATE day = day")
                .setParameter(1, Date.valueOf(day)).setParameter(2, Secret.random().hash()).executeUpdate();
        return (String) em.createNativeQuery("SELECT secret FROM answer_vote_day WHERE day = ?").setParameter(1, Date.valueOf(day)).getSingleResult();
    }

    /** Two votes of one person come one after the other. @return what the person has said today; empty where nothing */
    Optional<Boolean> said(LocalDate day, String voter, long publishedCase) {
        List<?> rows = em.createNativeQuery("SELECT helped FROM answer_voter WHERE day = ? AND voter_hash = ? AND published_case_id = ? FOR UPDATE")
                .setParameter(1, Date.valueOf(day)).setParameter(2, voter).setParameter(3, publishedCase).getResultList();
        return rows.stream().findFirst().map(Boolean.class::cast);
    }

    /** @return whether it was noted: false where the same person has said something at the same moment */
    boolean note(LocalDate day, String voter, long publishedCase, boolean helped) {
        return em.createNativeQuery("INSERT IGNORE INTO answer_voter (day, voter_hash, published_case_id, helped) VALUES (?, ?, ?, ?)")
                .setParameter(1, Date.valueOf(day)).setParameter(2, voter).setParameter(3, publishedCase).setParameter(4, helped).executeUpdate() == 1;
    }

    void noteOther(LocalDate day, String voter, long publishedCase, boolean helped) {
        em.createNativeQuery("UPDATE answer_voter SET helped = ? WHERE day = ? AND voter_hash = ? AND published_case_id = ?")
                .setParameter(1, helped).setParameter(2, Date.valueOf(day)).setParameter(3, voter).setParameter(4, publishedCase).executeUpdate();
    }

    /** @param helped how many more (or fewer) say yes; notHelped: how many more say no */
    void count(long publishedCase, int helped, int notHelped) {
        em.createNativeQuery("""
                INSERT INTO answer_vote (published_case_id, helped, not_helped) VALUES (?1, GREATEST(?2, 0), GREATEST(?3, 0))
                ON DUPLICATE KEY UPDATE helped = helped + ?2, not_helped = not_helped + ?3""")
                .setParameter(1, publishedCase).setParameter(2, helped).setParameter(3, notHelped).executeUpdate();
    }

    /** @return how many said yes and how many no */
    int[] counts(long deviationId) {
        List<?> rows = em.createNativeQuery("""
                SELECT v.helped, v.not_helped FROM answer_vote v JOIN published_case c ON c.id = v.published_case_id WHERE c.deviation_id = ?""")
                .setParameter(1, deviationId).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new int[] {((Number) r[0]).intValue(), ((Number) r[1]).intValue()})
                .findFirst().orElse(new int[2]);
    }

    void forgetBefore(LocalDate day) {
        em.createNativeQuery("DELETE FROM answer_voter WHERE day < ?").setParameter(1, Date.valueOf(day)).executeUpdate();
        em.createNativeQuery("DELETE FROM answer_vote_day WHERE day < ?").setParameter(1, Date.valueOf(day)).executeUpdate();
    }
}
