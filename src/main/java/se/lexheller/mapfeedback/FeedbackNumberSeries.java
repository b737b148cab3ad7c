package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives RF-2026-0001, RF-2026-0002 … for proposals and IA-2026-0001 … for offers; a number goes back where storing fails. */
@ApplicationScoped
class FeedbackNumberSeries {

    @PersistenceContext
    private EntityManager em;

    /** Whoever sends at the same time waits here until the transaction ends. */
    void lock(FeedbackKind kind, int year) {
        em.createNativeQuery("""
                INSERT INTO number_series (series, year, last_number) VALUES (?1, ?2, 0)
                ON DUPLICATE KEY UPDATE last_number = last_number + 0""")
                .setParameter(1, kind.series()).setParameter(2, year).executeUpdate();
        em.createNativeQuery("SELECT last_number FROM number_series WHERE series = ?1 AND year = ?2 FOR UPDATE")
                .setParameter(1, kind.series()).setParameter(2, year).getSingleResult();
    }

    /** To be called with the series locked. */
    String next(FeedbackKind kind, int year) {
        em.createNativeQuery("UPDATE number_series SET last_number = last_number + 1 WHERE series = ?1 AND year = ?2")
                .setParameter(1, kind.series()).setParameter(2, year).executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last_number FROM number_series WHERE series = ?1 AND year = ?2")
                .setParameter(1, kind.series()).setParameter(2, year).getSingleResult();
        return "%s-%d-%04d".formatted(kind.series(), year, last.longValue());
    }
}
