package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntryKind;

/** Writes many rows of the map in few statements. */
@ApplicationScoped
class MapWritingRepository {

    /** More would take longer: EclipseLink looks every parameter up among all the others. */
    private static final int AT_ONCE = 50;
    /** Each list: its table, then the columns of its fields in their order. */
    private static final Map<MapPart, List<String>> LISTS = Map.of(
            MapPart.ACTOR, List.of("organisation", "name", "slug", "short_name", "kind", "active", "uuid"),
            MapPart.TARGET_GROUP, List.of("target_group", "name", "slug", "source", "active", "uuid"),
            MapPart.STEP, List.of("journey_step", "name", "slug", "description", "position", "source", "uuid"),
            MapPart.PROGRAMME, List.of("programme", "code", "name", "source", "uuid"),
            MapPart.MUNICIPALITY, List.of("municipality", "code", "name"));

    @PersistenceContext
    private EntityManager em;

    /** Until the transaction ends nobody else changes an entry that is there. */
    void lockEntries() {
        em.createNativeQuery("SELECT id FROM map_entry FOR UPDATE").getResultList();
    }

    void write(PlannedRow row) {
        List<String> columns = LISTS.get(row.part()).subList(1, LISTS.get(row.part()).size());
        String table = LISTS.get(row.part()).get(0);
        List<Object> values = PartFields.of(row.part()).stream().map(f -> column(row, f.key())).collect(Collectors.toCollection(ArrayList::new));
        if (row.isNew()) {
            run("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")", values);
        } else {
            values.add(row.value(row.part().keyField()));
            String version = row.part() == MapPart.MUNICIPALITY ? "" : ", version = version + 1";
            run("UPDATE " + table + " SET " + columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", ")) + version
                    + " WHERE " + row.part().keyField() + " = ?", values);
        }
    }

    /** A source that isn't known is the association's own word; a description may be empty, and nothing else. */
    private static Object column(PlannedRow row, String field) {
        return switch (field) {
            case "active" -> row.value(field).equals("yes");
            case "source" -> row.value(field).isEmpty() ? null : row.value(field);
            default -> row.value(field);
        };
    }

    void addEntries(List<PlannedEntry> entries, Map<String, Long> organisations, Instant now) {
        for (List<PlannedEntry> some : portions(entries)) {
            List<Object> values = new ArrayList<>();
            some.forEach(e -> Collections.addAll(values, e.uuid(), e.kind().name(), e.slug(), organisations.get(e.keeper()), Timestamp.from(now)));
            run("INSERT INTO map_entry (uuid, kind, slug, keeper_id, created_at) VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?)")), values);
        }
    }

    /** @return UUID to id */
    Map<String, Long> ids(List<PlannedEntry> entries) {
        Map<String, Long> ids = new HashMap<>();
        for (List<PlannedEntry> some : portions(entries)) {
            rows("SELECT uuid, id FROM map_entry WHERE uuid IN (" + marks(some) + ")", some.stream().map(PlannedEntry::uuid).toList())
                    .forEach(row -> ids.put(row[0].toString(), ((Number) row[1]).longValue()));
        }
        return ids;
    }

    void keep(long entry, Long member) {
        em.createNativeQuery("UPDATE map_entry SET keeper_id = ?, version = version + 1 WHERE id = ?").setParameter(1, member).setParameter(2, entry).executeUpdate();
    }

    void supersede(MapEntryKind kind, Collection<Long> versions) {
        for (List<Long> some : portions(List.copyOf(versions))) {
            run("UPDATE " + Tables.of(kind) + " SET superseded = number, version = version + 1 WHERE superseded = 0 AND id IN (" + marks(some) + ")", some);
        }
    }

    /** @return entry to the highest number that a version of it has had */
    Map<Long, Integer> highestNumbers(MapEntryKind kind, Collection<Long> entries) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (List<Long> some : portions(List.copyOf(entries))) {
            rows("SELECT entry_id, MAX(number) FROM " + Tables.of(kind) + " WHERE entry_id IN (" + marks(some) + ") GROUP BY entry_id", some)
                    .forEach(row -> numbers.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue()));
        }
        return numbers;
    }

    void add(EntryVersion version) {
        em.persist(version);
    }

    void flush() {
        em.flush();
        em.clear();
    }

    private void run(String sql, List<?> values) {
        query(sql, values).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<?> values) {
        return query(sql, values).getResultList();
    }

    private Query query(String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String marks(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static <T> List<List<T>> portions(List<T> all) {
        List<List<T>> portions = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            portions.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
        return portions;
    }
}
