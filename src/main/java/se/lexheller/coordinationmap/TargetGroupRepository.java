package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class TargetGroupRepository {

    @PersistenceContext
    private EntityManager em;

    List<TargetGroupRow> active() {
        return em.createQuery("""
                select new se.lexheller.coordinationmap.TargetGroupRow(g.id, g.name)
                from TargetGroup g where g.active = true order by g.name""", TargetGroupRow.class).getResultList();
    }

    Map<String, Long> idsBySlug() {
        return em.createQuery("select g.slug, g.id from TargetGroup g where g.active = true", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** @param ids not empty */
    List<TargetGroupRow> of(Collection<Long> ids) {
        return em.createQuery("""
                select new se.lexheller.coordinationmap.TargetGroupRow(g.id, g.name)
                from TargetGroup g where g.id in :ids order by g.name""", TargetGroupRow.class)
                .setParameter("ids", ids).getResultList();
    }
}
