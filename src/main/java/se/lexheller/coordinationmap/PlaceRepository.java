package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        String marks = entries.stream().map(e -> "{}").collect(Collectors.joining(", "));
        return new HashSet<>(new Statement().add("""
                SELECT DISTINCT s.step_id FROM intervention v JOIN intervention_step s ON s.intervention_id = v.id
                WHERE v.superseded = 0 AND NOT EXISTS (SELECT 1 FROM intervention w
                  WHERE w.entry_id = v.entry_id AND w.superseded = 0 AND w.valid_until > v.valid_until)""")
                .add("AND v.entry_id IN (" + marks + ")", entries.toArray()).list(em::createNativeQuery, r -> r.number(0)));
    }

    List<PlaceService.Agreed> handovers(LocalDate day) {
        return new Statement().add("""
                SELECT f.id, f.slug, a.name, t.id, t.slug, b.name, MIN(h.longest_wait_days)
                FROM handover h JOIN map_entry f ON f.id = h.from_id JOIN map_entry t ON t.id = h.to_id
                JOIN intervention a ON a.entry_id = f.id JOIN intervention b ON b.entry_id = t.id WHERE 1 = 1""")
                .holds("h", day).holds("a", day).holds("b", day).add("GROUP BY f.id, t.id ORDER BY a.name, b.name")
                .list(em::createNativeQuery, r -> new PlaceService.Agreed(new MapName(r.number(0), r.text(1), r.text(2)),
                        new MapName(r.number(3), r.text(4), r.text(5)), r.numberOrNull(6) == null ? null : (int) r.number(6)));
    }
}
