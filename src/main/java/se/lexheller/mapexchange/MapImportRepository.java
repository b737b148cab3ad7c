package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Uploaded files that wait. */
@ApplicationScoped
class MapImportRepository {

    @PersistenceContext
    private EntityManager em;

    MapImport add(MapImport upload) {
        em.persist(upload);
        em.flush();
        return upload;
    }

    Optional<MapImport> find(long id) {
        return Optional.ofNullable(em.find(MapImport.class, id));
    }

    /** Whoever else wants to carry it out or discard it waits. */
    Optional<MapImport> lock(long id) {
        return Optional.ofNullable(em.find(MapImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<WaitingImport> waiting(long account) {
        return em.createQuery("""
                select new se.lexheller.mapexchange.WaitingImport(i.id, i.fileName, i.uploadedAt) from MapImport i
                where i.accountId = :account order by i.uploadedAt desc, i.id desc""", WaitingImport.class)
                .setParameter("account", account).setMaxResults(20).getResultList();
    }

    void remove(long id) {
        em.createQuery("delete from MapImport i where i.id = :id").setParameter("id", id).executeUpdate();
    }

    void removeBefore(Instant limit) {
        em.createQuery("delete from MapImport i where i.uploadedAt < :limit").setParameter("limit", limit).executeUpdate();
    }
}
