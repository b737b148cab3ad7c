package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives LH-2026-0001, LH-2026-0002 … and the like. Each year's series begins at 1 and has no gap: the number is taken under a
 * row lock in the transaction that stores what it is given to, and goes back with it where that fails (invariant 6).
 */
@ApplicationScoped
public class NumberSeries {

    private static final String SERIES = "LH";

    @PersistenceContext
    private EntityManager em;

    /** @param year of submission in Sweden */
    String next(int year) {
        return next(SERIES, year);
    }

    /** Whoever wants a number of the same series waits from now on until the transaction ends. */
    public String next(String series, int year) {
        Number last = (Number) em.createNativeQuery("""
                INSERT INTO number_series (series, year, last_number) VALUES (?, ?, 1)
                ON DUPLICATE KEY UPDATE last_number = last_number + 1 RETURNING last_number""")
                .setParameter(1, series).setParameter(2, year).getSingleResult();
        return "%s-%d-%04d".formatted(series, year, last.longValue());
    }
}
