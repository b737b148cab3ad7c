package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads where things stand on the map, a statement a list. */
@ApplicationScoped
class PlaceRepository {

    @PersistenceContext
    private EntityManager em;

    /** @return by name; the slug of each is its code */
    List<MapName> programmes() {
        return new Statement().add("SELECT id, code, name FROM programme ORDER BY name")
                .list(em::createNativeQuery, r -> new MapName(r.number(0), r.text(1), r.text(2)));
    }

    /** @param entries not empty */
    Set<Long> stepsOf(Collection<Long> entries) {
        return new HashSet<>(new Statement().add("""
                SELECT DISTINCT s.step_id FROM intervention v JOIN intervention_step s ON s.intervention_id = v.id
                WHERE v.superseded = 0 AND NOT EXISTS (SELECT 1 FROM intervention w
                  WHERE w.entry_id = v.entry_id AND w.superseded = 0 AND w.valid_until > v.valid_until)""")
                .in("v.entry_id", entries).list(em::createNativeQuery, r -> r.number(0)));
    }

    List<PlaceService.Agreed> handovers(LocalDate day) {
        return new Statement().add("""
                SELECT h.from_id, h.to_id, MIN(h.longest_wait_days) FROM handover h
                JOIN intervention a ON a.entry_id = h.from_id JOIN intervention b ON b.entry_id = h.to_id WHERE 1 = 1""")
                .holds("h", day).holds("a", day).holds("b", day).add("GROUP BY h.from_id, h.to_id")
                .list(em::createNativeQuery, r -> new PlaceService.Agreed(r.number(0), r.number(1),
                        r.numberOrNull(2) == null ? null : (int) r.number(2)));
    }

    /** @param entries not empty */
    Map<Long, MapName> interventions(Collection<Long> entries) {
        Map<Long, MapName> names = new HashMap<>();
        new Statement().add("""
                SELECT e.id, e.slug, v.name FROM intervention v JOIN map_entry e ON e.id = v.entry_id
                WHERE v.superseded = 0 AND NOT EXISTS (SELECT 1 FROM intervention w
                  WHERE w.entry_id = v.entry_id AND w.superseded = 0 AND w.valid_until > v.valid_until)""")
                .in("e.id", entries).list(em::createNativeQuery, r -> names.put(r.number(0), new MapName(r.number(0), r.text(1), r.text(2))));
        return names;
    }
}
