package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.coordinationmap.Statement;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.mapkeeping.MapKeys.Key;

/** Reads what the map's fields point at, a statement a table. */
@ApplicationScoped
class MapKeysRepository {

    private static final Map<MapChoice, String> TABLES = new EnumMap<>(Map.of(
            MapChoice.INTERVENTION, """
                    SELECT e.slug, e.id, v.name, v.valid_until - INTERVAL 1 DAY FROM map_entry e JOIN intervention v ON v.entry_id = e.id
                    WHERE v.superseded = 0 AND NOT EXISTS (SELECT 1 FROM intervention w
                      WHERE w.entry_id = v.entry_id AND w.superseded = 0 AND w.valid_until > v.valid_until)
                    ORDER BY v.name, e.id""",
            MapChoice.ORGANISATION, "SELECT slug, id, name, IF(active, last_day, DATE '1900-01-01') FROM organisation ORDER BY name",
            MapChoice.PROGRAMME, "SELECT code, id, name, NULL FROM programme ORDER BY name",
            MapChoice.STEP, "SELECT slug, id, name, NULL FROM journey_step ORDER BY position",
            MapChoice.MUNICIPALITY, "SELECT code, 0, name, NULL FROM municipality ORDER BY name",
            MapChoice.TARGET_GROUP, "SELECT slug, id, name, IF(active, NULL, DATE '1900-01-01') FROM target_group ORDER BY name"));

    @PersistenceContext
    private EntityManager em;

    MapKeys all() {
        Map<MapChoice, List<Key>> keys = new EnumMap<>(MapChoice.class);
        TABLES.forEach((choice, select) -> keys.put(choice, new Statement().add(select).list(em::createNativeQuery,
                r -> new Key(r.text(0), r.number(1), r.text(2), Validity.LATEST.equals(r.day(3)) ? null : r.day(3)))));
        return new MapKeys(keys, replacements());
    }

    private Map<Long, Set<Long>> replacements() {
        Map<Long, Set<Long>> found = new HashMap<>();
        new Statement().add("SELECT entry_id, replaced_by_id FROM intervention WHERE superseded = 0 AND replaced_by_id IS NOT NULL")
                .list(em::createNativeQuery, r -> found.computeIfAbsent(r.number(0), e -> new HashSet<>()).add(r.number(1)));
        return found;
    }
}
