package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import se.lexheller.shared.Secret;

@ApplicationScoped
class SuppressionRepository {

    private static final int MOST_ROWS = 500;

    @PersistenceContext
    private EntityManager em;

    boolean contains(String address) {
        return !em.createNativeQuery("SELECT 1 FROM suppressed_address WHERE address_hash = ?").setParameter(1, hash(address)).getResultList().isEmpty();
    }

    /** A second time changes nothing. */
    void add(String address, String reason, Instant now) {
        em.createNativeQuery("""
                INSERT INTO suppressed_address (address_hash, shown, reason, suppressed_at) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = id""")
                .setParameter(1, hash(address)).setParameter(2, shown(address)).setParameter(3, reason).setParameter(4, Timestamp.from(now)).executeUpdate();
    }

    /** @return the latest first */
    List<SuppressedRow> newest() {
        List<?> rows = em.createNativeQuery("SELECT id, shown, reason, suppressed_at FROM suppressed_address ORDER BY suppressed_at DESC, id DESC LIMIT "
                + MOST_ROWS).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new SuppressedRow(((Number) r[0]).longValue(), (String) r[1], (String) r[2],
                ((Timestamp) r[3]).toInstant())).toList();
    }

    /** @return whether it was there */
    boolean remove(long id) {
        return em.createNativeQuery("DELETE FROM suppressed_address WHERE id = ?").setParameter(1, id).executeUpdate() > 0;
    }

    private static String hash(String address) {
        return new Secret(address.toLowerCase(Locale.ROOT)).hash();
    }

    /** "an…@linkoping.se": who is asked for by telephone is found, and nobody is written to. */
    static String shown(String address) {
        int at = Math.max(0, address.lastIndexOf('@'));
        return address.substring(0, Math.min(2, at / 2)) + "…" + address.substring(at);
    }
}
