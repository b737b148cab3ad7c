package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The interventions to choose from, in one statement. */
@ApplicationScoped
class MapSubjectRepository {

    @PersistenceContext
    private EntityManager em;

    List<MapName> interventions(LocalDate day) {
        return new Statement().add("SELECT e.id, e.slug, v.name FROM intervention v JOIN map_entry e ON e.id = v.entry_id WHERE 1 = 1")
                .holds("v", day).add("ORDER BY v.name, e.id").list(em::createNativeQuery, r -> new MapName(r.number(0), r.text(1), r.text(2)));
    }
}
