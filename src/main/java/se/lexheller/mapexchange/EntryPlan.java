package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapFields;
import se.lexheller.mapkeeping.MapKeys;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.shared.PlainName;
import se.lexheller.shared.TypedText;

/** Which entries and versions a file tells of, before their fields are looked at. */
final class EntryPlan {

    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final MapSnapshot map;
    private final MapKeys keys;
    private final Set<String> members;
    private final ImportErrors errors;
    private final NamedKeys names;
    /** UUID, or whatever else tells rows of one new entry from others. */
    private final Map<String, PlannedEntry> entries = new LinkedHashMap<>();
    private final Map<String, PlannedEntry> slugs = new HashMap<>();
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, ImportedRow> seen = new HashMap<>();
    private final Map<String, KnownEntry> knownSlugs = new HashMap<>();

    EntryPlan(MapSnapshot map, ListPlan lists, List<ImportedRow> rows, ImportErrors errors) {
        this.map = map;
        this.keys = lists.keys();
        this.errors = errors;
        this.names = new NamedKeys(keys, rows);
        members = members(map, lists);
        map.entries().forEach(e -> {
            if (e.slug() != null) {
                knownSlugs.put(e.slug(), e);
            }
        });
        for (MapEntryKind kind : MapEntryKind.values()) {
            map.standing(MapPart.of(kind)).forEach(s -> standing.put(s.entry().uuid() + s.number(), s));
        }
        rows.stream().filter(row -> !row.part().isList()).forEach(this::plan);
    }

    List<PlannedEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** @return what entries can point at, new ones of the file among them */
    MapKeys keys() {
        List<MapKeys.Key> added = entries.values().stream().filter(e -> e.kind() == MapEntryKind.INTERVENTION && e.known() == null)
                .map(e -> new MapKeys.Key(e.slug(), e.id(), e.versions().get(0).row().value("name"), null)).toList();
        return added.isEmpty() ? keys : keys.with(MapChoice.INTERVENTION, added);
    }

    static boolean isUuid(String text) {
        return text.matches(UUID_SHAPE);
    }

    private static Set<String> members(MapSnapshot map, ListPlan lists) {
        String member = OrganisationKind.MEMBER.name();
        Set<String> slugs = map.standing(MapPart.ACTOR).stream().filter(s -> s.value(PartFields.KIND).equals(member))
                .map(s -> s.value(PartFields.SLUG)).collect(Collectors.toCollection(TreeSet::new));
        lists.planned().stream().filter(p -> p.part() == MapPart.ACTOR && p.value(PartFields.KIND).equals(member))
                .forEach(p -> slugs.add(p.value(PartFields.SLUG)));
        return slugs;
    }

    private void plan(ImportedRow row) {
        PlannedEntry entry = entry(row);
        if (entry == null) {
            return;
        }
        keeper(row, entry);
        String version = TypedText.clean(row.value(PartFields.VERSION));
        if (!version.matches("([1-9][0-9]{0,6})?")) {
            errors.add(row, PartFields.VERSION, "error.map.number", "1", "1000000");
            return;
        }
        Standing stands = version.isEmpty() ? null : standing.get(entry.uuid() + version);
        if (!version.isEmpty() && seen.putIfAbsent(entry.uuid() + version, row) != null) {
            errors.add(row, PartFields.VERSION, "rule.import.twice", seen.get(entry.uuid() + version).row());
        } else if (entry.known() != null && !version.isEmpty() && stands == null) {
            errors.add(row, PartFields.VERSION, "rule.import.version-gone", version);
        } else {
            entry.add(new PlannedVersion(entry, row, stands, version.isEmpty() ? 0 : Integer.parseInt(version), told(row, entry.kind(), stands)));
        }
    }

    /** @return null where the row can't be any entry's */
    private PlannedEntry entry(ImportedRow row) {
        MapEntryKind kind = row.part().kind().orElseThrow();
        String uuid = TypedText.clean(row.value(PartFields.UUID)).toLowerCase(Locale.ROOT);
        if (!uuid.isEmpty() && !isUuid(uuid)) {
            errors.add(row, PartFields.UUID, "rule.import.shape.uuid");
            return null;
        }
        KnownEntry known = map.entry(uuid).orElse(null);
        PlannedEntry other = entries.get(uuid);
        if (known != null && known.kind() != kind || other != null && other.kind() != kind) {
            errors.add(row, PartFields.UUID, "rule.import.id-of-other-kind");
            return null;
        }
        return kind == MapEntryKind.INTERVENTION ? intervention(row, uuid, known)
                : entries.computeIfAbsent(uuid.isEmpty() ? "new" + entries.size() : uuid, u -> made(kind, known, uuid, null));
    }

    private PlannedEntry intervention(ImportedRow row, String uuid, KnownEntry known) {
        String told = TypedText.clean(row.value(PartFields.SLUG));
        String slug = !told.isEmpty() ? told : known != null ? known.slug() : PlainName.of(row.value("name"));
        if (known != null && !slug.equals(known.slug())) {
            errors.add(row, PartFields.SLUG, "rule.import.slug-fixed", known.slug());
            return null;
        }
        if (!PlainName.isOne(slug) || slug.length() > 100) {
            errors.add(row, told.isEmpty() ? "name" : PartFields.SLUG, told.isEmpty() ? "error.required" : "rule.import.shape.slug");
            return null;
        }
        PlannedEntry same = slugs.get(slug);
        boolean taken = known == null && knownSlugs.containsKey(slug) || same != null && !uuid.isEmpty() && !same.uuid().equals(uuid);
        if (taken) {
            errors.add(row, PartFields.SLUG, "rule.import.slug-taken", slug);
            return null;
        }
        PlannedEntry entry = same != null ? same : made(MapEntryKind.INTERVENTION, known, uuid, slug);
        slugs.put(slug, entry);
        entries.put(entry.uuid(), entry);
        return entry;
    }

    private PlannedEntry made(MapEntryKind kind, KnownEntry known, String uuid, String slug) {
        return new PlannedEntry(kind, known, uuid.isEmpty() ? UUID.randomUUID().toString() : uuid, slug, known == null ? -1L - entries.size() : known.id());
    }

    private void keeper(ImportedRow row, PlannedEntry entry) {
        if (!row.values().containsKey(PartFields.KEEPER)) {
            return;
        }
        String told = names.key(MapChoice.ORGANISATION, TypedText.clean(row.value(PartFields.KEEPER)));
        if (!told.isEmpty() && !members.contains(told)) {
            errors.add(row, PartFields.KEEPER, "rule.import.keeper-no-member");
        } else if (!entry.keptBy(told.isEmpty() ? null : told)) {
            errors.add(row, PartFields.KEEPER, "rule.import.entry-differs");
        }
    }

    /** What isn't told stays as it is on the map. */
    private Map<String, List<String>> told(ImportedRow row, MapEntryKind kind, Standing stands) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (MapField field : MapFields.of(kind)) {
            List<String> values = row.values().get(field.key());
            told.put(field.key(), values != null ? names.keys(field, values) : stands != null ? stands.values().get(field.key()) : List.of());
        }
        row.values().forEach((key, values) -> {
            if (!told.containsKey(key) && !PartFields.isOfEntry(key)) {
                told.put(key, values);
            }
        });
        return told;
    }
}
