package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapKeys.Key;
import se.lexheller.mapkeeping.MapKeys;

/** A small map in memory: two interventions, a limit, a member and another actor. */
final class TestMap {

    static final String ONE = "11111111-1111-4111-8111-111111111111";
    static final String TWO = "22222222-2222-4222-8222-222222222222";
    static final String LIMIT = "33333333-3333-4333-8333-333333333333";

    private final List<KnownEntry> entries = new ArrayList<>();
    private final List<Standing> standing = new ArrayList<>();

    static MapSnapshot small() {
        TestMap map = new TestMap();
        map.list(MapPart.ACTOR, "name", "Kommunen", "slug", "kommunen", "shortName", "K", "kind", "MEMBER", "active", "yes",
                "uuid", "9b2f6a52-6f0a-4a36-8a55-0f6d2d2f6a01");
        map.list(MapPart.ACTOR, "name", "Bolaget; AB", "slug", "bolaget-ab", "shortName", "B", "kind", "OTHER", "active", "yes",
                "uuid", "9b2f6a52-6f0a-4a36-8a55-0f6d2d2f6a02");
        map.list(MapPart.TARGET_GROUP, "name", "Unga", "slug", "unga", "active", "yes", "uuid", "9b2f6a52-6f0a-4a36-8a55-0f6d2d2f6a03");
        map.list(MapPart.STEP, "name", "Början", "slug", "borjan", "position", "1", "source", "x", "uuid", "44444444-4444-4444-8444-444444444444");
        map.list(MapPart.PROGRAMME, "code", "JOB", "name", "Jobbgarantin", "source", "x", "uuid", "55555555-5555-4555-8555-555555555555");
        map.list(MapPart.MUNICIPALITY, "code", "0580", "name", "Linköping");
        map.entry(1, ONE, MapEntryKind.INTERVENTION, "prov-ett", null, 1, "name", "Prov ett", "what", "=1+1\nrad två", "targetGroups", "unga",
                "source", "Källa", "reviewOn", "2027-01-01", "historical", "no");
        map.entry(2, TWO, MapEntryKind.INTERVENTION, "prov-tva", "kommunen", 2, "name", "Prov två", "what", "Vad", "replacedBy", "prov-ett",
                "validFrom", "2020-01-01", "lastDay", "2026-12-31", "source", "Källa", "reviewOn", "2027-01-01", "historical", "no");
        map.entry(3, LIMIT, MapEntryKind.DURATION_LIMIT, null, null, 1, "intervention", "prov-ett", "programme", "JOB", "months", "6",
                "repeatable", "yes", "claim", "no", "source", "Källa", "reviewOn", "2027-01-01", "historical", "no");
        return map.snapshot();
    }

    private MapSnapshot snapshot() {
        Map<MapChoice, List<Key>> keys = new LinkedHashMap<>();
        Arrays.stream(MapPart.values()).filter(MapPart::isList).forEach(part -> keys.put(part.choice(), new ArrayList<>()));
        standing.stream().filter(s -> s.part().isList()).forEach(s -> keys.get(s.part().choice())
                .add(new Key(s.value(s.part().keyField()), s.rowId(), s.value("name"), null)));
        keys.put(MapChoice.INTERVENTION, standing.stream().filter(s -> s.part() == MapPart.INTERVENTION)
                .map(s -> new Key(s.entry().slug(), s.entry().id(), s.value("name"), null)).toList());
        return new MapSnapshot(standing, entries, new MapKeys(keys, Map.of()));
    }

    private void list(MapPart part, String... pairs) {
        standing.add(new Standing(part, values(PartFields.of(part), pairs), null, standing.size() + 1L, 0));
    }

    private void entry(long id, String uuid, MapEntryKind kind, String slug, String keeper, int number, String... pairs) {
        KnownEntry entry = new KnownEntry(id, uuid, kind, slug, keeper);
        entries.add(entry);
        Map<String, List<String>> values = values(PartFields.of(MapPart.of(kind)), pairs);
        values.computeIfPresent("slug", (k, v) -> List.of(slug));
        values.put("uuid", List.of(uuid));
        values.put("version", List.of(String.valueOf(number)));
        values.put("keeper", keeper == null ? List.of() : List.of(keeper));
        standing.add(new Standing(MapPart.of(kind), values, entry, id * 10, number));
    }

    private static Map<String, List<String>> values(List<MapField> fields, String... pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(f -> values.put(f.key(), f.form() == FieldForm.YES_NO ? List.of("no") : List.of()));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], List.of(pairs[i + 1]));
        }
        return values;
    }
}
