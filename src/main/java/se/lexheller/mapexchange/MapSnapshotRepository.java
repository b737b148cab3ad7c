package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Statement;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapFields;
import se.lexheller.mapkeeping.MapKeys;

/** Reads the whole map, a statement a table. */
@ApplicationScoped
class MapSnapshotRepository {

    /** Each list: its id, then the columns of its fields in their order. */
    private static final Map<MapPart, String> LISTS = new EnumMap<>(Map.of(
            MapPart.ACTOR, "SELECT id, name, slug, short_name, kind, active, uuid FROM organisation",
            MapPart.TARGET_GROUP, "SELECT id, name, slug, source, active, uuid FROM target_group",
            MapPart.STEP, "SELECT id, name, slug, description, position, source, uuid FROM journey_step",
            MapPart.PROGRAMME, "SELECT id, code, name, source, uuid FROM programme",
            MapPart.MUNICIPALITY, "SELECT 0, code, name FROM municipality"));
    /** What lies in tables of its own and would otherwise be asked for row by row. */
    private static final Map<MapEntryKind, List<String>> COLLECTIONS = Map.of(
            MapEntryKind.INTERVENTION, List.of("v.area", "v.targetGroups", "v.steps", "v.programmes"),
            MapEntryKind.DURATION_LIMIT, List.of("v.deciders"));

    @PersistenceContext
    private EntityManager em;

    MapSnapshot read(MapKeys keys) {
        Map<Long, KnownEntry> entries = entries(keys).stream().collect(Collectors.toMap(KnownEntry::id, Function.identity()));
        List<Standing> standing = new ArrayList<>();
        for (MapEntryKind kind : MapEntryKind.values()) {
            versions(kind).forEach(v -> standing.add(standing(kind, v, entries.get(v.entryId()), keys)));
        }
        LISTS.forEach((part, select) -> standing.addAll(list(part, select)));
        em.clear();
        return new MapSnapshot(standing, List.copyOf(entries.values()), keys);
    }

    /** @return another text as soon as the map has changed; much cheaper than reading it */
    String stamp() {
        StringBuilder sql = new StringBuilder();
        for (MapEntryKind kind : MapEntryKind.values()) {
            sql.append("SELECT COUNT(*), MAX(id), SUM(version), SUM(superseded), SUM(TO_DAYS(valid_until) + TO_DAYS(review_on)) FROM ")
                    .append(Tables.of(kind)).append(" UNION ALL ");
        }
        sql.append("SELECT COUNT(*), MAX(id), SUM(version), SUM(COALESCE(keeper_id, 0)), 0 FROM map_entry");
        for (String table : List.of("organisation", "target_group", "journey_step", "programme")) {
            sql.append(" UNION ALL SELECT COUNT(*), MAX(id), SUM(version), 0, 0 FROM ").append(table);
        }
        sql.append(" UNION ALL SELECT COUNT(*), MAX(code), 0, 0, 0 FROM municipality");
        return new Statement().add(sql.toString()).list(em::createNativeQuery, MapSnapshotRepository::told).toString();
    }

    private static String told(Statement.Found row) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < row.values().length; i++) {
            told.append(row.text(i)).append(' ');
        }
        return told.toString();
    }

    private List<KnownEntry> entries(MapKeys keys) {
        return new Statement().add("SELECT id, uuid, kind, slug, keeper_id FROM map_entry").list(em::createNativeQuery, r -> new KnownEntry(r.number(0),
                r.text(1), MapEntryKind.valueOf(r.text(2)), r.text(3), r.values()[4] == null ? null : keys.of(MapChoice.ORGANISATION, r.number(4)).key()));
    }

    private List<? extends EntryVersion> versions(MapEntryKind kind) {
        Class<? extends EntryVersion> type = MapFields.type(kind);
        TypedQuery<? extends EntryVersion> query = em.createQuery("select v from " + type.getSimpleName() + " v where v.superseded = 0", type);
        COLLECTIONS.getOrDefault(kind, List.of()).forEach(path -> query.setHint("eclipselink.batch", path));
        return query.getResultList();
    }

    private static Standing standing(MapEntryKind kind, EntryVersion version, KnownEntry entry, MapKeys keys) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<String>> own = MapFields.values(kind, version, keys);
        for (MapField field : PartFields.of(MapPart.of(kind))) {
            values.put(field.key(), switch (field.key()) {
                case PartFields.SLUG -> List.of(entry.slug());
                case PartFields.KEEPER -> entry.keeper() == null ? List.of() : List.of(entry.keeper());
                case PartFields.UUID -> List.of(entry.uuid());
                case PartFields.VERSION -> List.of(String.valueOf(version.number()));
                default -> own.get(field.key());
            });
        }
        return new Standing(MapPart.of(kind), values, entry, version.id(), version.number());
    }

    private List<Standing> list(MapPart part, String select) {
        List<MapField> fields = PartFields.of(part);
        return new Statement().add(select).list(em::createNativeQuery, r -> {
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                String text = fields.get(i).key().equals("active") ? r.flag(i + 1) ? "yes" : "no" : r.text(i + 1);
                values.put(fields.get(i).key(), text == null || text.isEmpty() ? List.of() : List.of(text));
            }
            return new Standing(part, values, null, r.number(0), 0);
        });
    }
}
