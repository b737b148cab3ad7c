package se.lexheller.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class ChangeRepository {

    private static final int MOST = 5_000;

    @PersistenceContext
    private EntityManager em;

    /** The transaction's own connection is held from here on: a second one beside it could be waited for by all who hold a first. */
    void joinTransaction() {
        em.unwrap(Connection.class);
    }

    /** Takes the next numbers, which nobody else gets until the transaction ends; on the transaction's own connection. */
    void append(Collection<PublicChange> changes, Instant now) throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        long last = lockHead(connection);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO public_change (id, part, subject, changed_at) VALUES (?, ?, ?, ?)")) {
            for (PublicChange change : changes) {
                last++;
                insert.setLong(1, last);
                insert.setString(2, change.part().name());
                insert.setString(3, change.subject());
                insert.setTimestamp(4, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE public_change_head SET last_id = ? WHERE id = 1")) {
            update.setLong(1, last);
            update.executeUpdate();
        }
    }

    private static long lockHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT last_id FROM public_change_head WHERE id = 1 FOR UPDATE")) {
            row.next();
            return row.getLong(1);
        }
    }

    long head() {
        return ((Number) em.createNativeQuery("SELECT last_id FROM public_change_head WHERE id = 1").getSingleResult()).longValue();
    }

    /** @return the lowest number that is still there; 0 where there is none */
    long oldest() {
        return ((Number) em.createNativeQuery("SELECT COALESCE(MIN(id), 0) FROM public_change").getSingleResult()).longValue();
    }

    List<LoggedChange> since(long id) {
        List<?> rows = em.createNativeQuery("SELECT id, part, subject FROM public_change WHERE id > ?1 ORDER BY id LIMIT " + MOST)
                .setParameter(1, id).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new LoggedChange(((Number) r[0]).longValue(),
                new PublicChange(PublicPart.valueOf((String) r[1]), (String) r[2]))).toList();
    }

    void removeBefore(Instant moment) {
        em.createNativeQuery("DELETE FROM public_change WHERE changed_at < ?1").setParameter(1, Timestamp.from(moment)).executeUpdate();
    }
}
