package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.mapkeeping.MapFields;

/** Two versions of one entry never hold on the same day, nor do two limits that say how long for the same people. */
final class OverlapCheck {

    private static final List<String> SCOPE = List.of("intervention", "programme", "compensatedDays");

    /** Something that will hold on some days; of the file, or of the map alone. */
    private record Held(Validity validity, PlannedVersion told, String entry) {

        boolean changes() {
            return told != null && told.changes();
        }
    }

    private final MapSnapshot map;
    private final List<PlannedEntry> entries;
    private final ImportErrors errors;
    private final Set<Standing> told = new HashSet<>();

    OverlapCheck(MapSnapshot map, List<PlannedEntry> entries, ImportErrors errors) {
        this.map = map;
        this.entries = entries;
        this.errors = errors;
        entries.forEach(e -> e.versions().forEach(v -> told.add(v.standing())));
    }

    void run() {
        ofEntries().values().forEach(held -> check(held, "rule.import.overlap"));
        ofLimits().values().forEach(held -> check(held, "rule.import.same-limit"));
    }

    private Map<String, List<Held>> ofEntries() {
        Map<String, List<Held>> held = new LinkedHashMap<>();
        for (PlannedEntry entry : entries) {
            if (entry.versions().stream().anyMatch(PlannedVersion::changes)) {
                held.put(entry.uuid(), new ArrayList<>(told(entry).toList()));
            }
        }
        for (MapEntryKind kind : MapEntryKind.values()) {
            untold(MapPart.of(kind)).filter(s -> held.containsKey(s.entry().uuid())).forEach(s -> held.get(s.entry().uuid()).add(held(s)));
        }
        return held;
    }

    private Map<List<List<String>>, List<Held>> ofLimits() {
        Map<List<List<String>>, List<Held>> held = new HashMap<>();
        entries.stream().filter(e -> e.kind() == MapEntryKind.DURATION_LIMIT)
                .forEach(e -> told(e).forEach(h -> held.computeIfAbsent(scope(h.told().future()), s -> new ArrayList<>()).add(h)));
        untold(MapPart.DURATION_LIMIT).forEach(s -> held.computeIfAbsent(scope(s.values()), x -> new ArrayList<>()).add(held(s)));
        return held;
    }

    private static Stream<Held> told(PlannedEntry entry) {
        return entry.versions().stream().filter(v -> v.validity() != null).map(v -> new Held(v.validity(), v, entry.uuid()));
    }

    private Stream<Standing> untold(MapPart part) {
        return map.standing(part).stream().filter(s -> !told.contains(s));
    }

    private static Held held(Standing standing) {
        return new Held(Validities.of(standing.values()), null, standing.entry().uuid());
    }

    private static List<List<String>> scope(Map<String, List<String>> fields) {
        return SCOPE.stream().map(fields::get).map(values -> values.equals(List.of("0")) ? List.<String>of() : values).toList();
    }

    /** Sorted by first day, each is compared with the one before it that lasts longest. */
    private void check(List<Held> held, String key) {
        held.sort(Comparator.comparing((Held h) -> h.validity().from()).thenComparing(h -> h.validity().until()));
        Held longest = null;
        for (Held next : held) {
            boolean clash = longest != null && longest.validity().overlaps(next.validity());
            boolean ofOneEntry = longest != null && Objects.equals(longest.entry(), next.entry());
            if (clash && (longest.changes() || next.changes()) && !(key.endsWith("same-limit") && ofOneEntry)) {
                tell(longest, next, key);
            }
            longest = longest == null || next.validity().until().isAfter(longest.validity().until()) ? next : longest;
        }
    }

    private void tell(Held one, Held other, String key) {
        Held at = other.changes() ? other : one;
        Held against = at == other ? one : other;
        if (against.told() == null) {
            errors.add(at.told().row(), MapFields.VALID_FROM, key + ".map", days(against.validity()));
        } else {
            errors.add(at.told().row(), MapFields.VALID_FROM, key, against.told().row().row(), days(against.validity()));
        }
    }

    private static String days(Validity validity) {
        if (!validity.isKnown()) {
            return MapWords.text("days.always");
        }
        String from = validity.firstDay() == null ? "" : MapWords.text("days.from") + " " + validity.firstDay();
        String until = validity.lastDay() == null ? "" : MapWords.text("days.until") + " " + validity.lastDay();
        return (from + " " + until).strip();
    }
}
