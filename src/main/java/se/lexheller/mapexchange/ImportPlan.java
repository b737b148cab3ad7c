package se.lexheller.mapexchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapFields;
import se.lexheller.mapkeeping.MapKeys;
import se.lexheller.mapkeeping.TypedEntry;

/**
 * What a file would do to the map: compared row by row with what stands there, and checked as the map would be afterwards. Asks
 * the database nothing.
 */
final class ImportPlan {

    private static final String REPLACED_BY = "replacedBy";

    private final ListPlan lists;
    private final List<PlannedEntry> entries;
    private final MapKeys keys;
    private final List<ImportError> errors;

    ImportPlan(MapSnapshot map, MapFile file) {
        ImportErrors found = new ImportErrors(file.errors());
        lists = new ListPlan(map, file.rows(), found);
        EntryPlan planned = new EntryPlan(map, lists, file.rows(), found);
        entries = planned.entries().stream().filter(e -> !e.versions().isEmpty()).toList();
        keys = withReplacements(map, planned.keys());
        versions().filter(v -> !v.isSame()).forEach(v -> found.attempt(v.row(), () -> v.read(read(v))));
        new OverlapCheck(map, entries, found).run();
        errors = found.inOrder();
    }

    List<ImportError> errors() {
        return errors;
    }

    ListPlan lists() {
        return lists;
    }

    List<PlannedEntry> entries() {
        return entries;
    }

    /** @return as the map would be */
    MapKeys keys() {
        return keys;
    }

    Stream<PlannedVersion> versions() {
        return entries.stream().flatMap(e -> e.versions().stream());
    }

    private TypedEntry read(PlannedVersion version) {
        TypedEntry typed = MapFields.read(version.entry().kind(), version.told(), keys);
        // Only with the entry that it is of can it be told whether its successors lead back to it.
        typed.version(version.entry().id(), Math.max(1, version.number()), Instant.EPOCH, null, null);
        return typed;
    }

    /** What takes the place of what, once the file has been taken in. */
    private MapKeys withReplacements(MapSnapshot map, MapKeys all) {
        Map<Long, Set<Long>> successors = new HashMap<>();
        Set<Standing> replaced = versions().map(PlannedVersion::standing).collect(Collectors.toSet());
        map.standing(MapPart.of(MapEntryKind.INTERVENTION)).stream().filter(s -> !replaced.contains(s))
                .forEach(s -> add(successors, s.entry().id(), s.values().get(REPLACED_BY), all));
        versions().filter(v -> v.entry().kind() == MapEntryKind.INTERVENTION)
                .forEach(v -> add(successors, v.entry().id(), v.told().get(REPLACED_BY), all));
        return all.withReplacements(successors);
    }

    private static void add(Map<Long, Set<Long>> successors, long entry, List<String> slugs, MapKeys all) {
        List<Long> ids = new ArrayList<>();
        slugs.forEach(slug -> all.find(MapChoice.INTERVENTION, slug).ifPresent(key -> ids.add(key.id())));
        if (!ids.isEmpty()) {
            successors.computeIfAbsent(entry, e -> new HashSet<>()).addAll(ids);
        }
    }
}
