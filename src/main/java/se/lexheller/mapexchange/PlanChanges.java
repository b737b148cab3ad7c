package se.lexheller.mapexchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapFields;
import se.lexheller.mapkeeping.MapKeys;

/** Tells a plan as a person reads it. */
final class PlanChanges {

    private static final int TITLE_PARTS = 3;
    private static final int LONGEST_PART = 80;

    private final ImportPlan plan;
    private final MapKeys keys;
    private final List<Change> changes = new ArrayList<>();
    private long unchanged;

    private PlanChanges(ImportPlan plan) {
        this.plan = plan;
        this.keys = plan.keys();
    }

    static ImportPreview preview(String fileName, ImportPlan plan, String fingerprint) {
        PlanChanges told = new PlanChanges(plan);
        plan.lists().planned().forEach(told::tell);
        plan.entries().forEach(told::tell);
        return new ImportPreview(fileName, List.copyOf(told.changes), told.unchanged, plan.errors(), fingerprint);
    }

    private void tell(PlannedRow row) {
        if (!row.changes()) {
            unchanged++;
            return;
        }
        Map<String, List<String>> before = row.isNew() ? Map.of() : row.standing().values();
        changes.add(new Change(row.isNew() ? ChangeKind.ADDED : ChangeKind.CHANGED, row.part(), row.value("name"), row.row().place(""),
                fields(row.part(), PartFields.of(row.part()), before, row.values())));
    }

    private void tell(PlannedEntry entry) {
        boolean keeperToTell = entry.isKeeperChanged();
        for (PlannedVersion version : entry.versions()) {
            if (version.changes() || keeperToTell && version.future() != null) {
                tell(version, keeperToTell);
                keeperToTell = false;
            } else {
                unchanged++;
            }
        }
    }

    private void tell(PlannedVersion version, boolean withKeeper) {
        PlannedEntry entry = version.entry();
        MapPart part = MapPart.of(entry.kind());
        Map<String, List<String>> before = version.standing() == null ? Map.of() : version.standing().values();
        List<FieldChange> fields = new ArrayList<>(fields(part, MapFields.of(entry.kind()), before, version.future()));
        boolean ends = version.standing() != null && fields.size() == 1 && ends(before, version.future());
        if (withKeeper || entry.known() == null && entry.keeper() != null) {
            fields.addAll(keeper(part, entry));
        }
        ChangeKind kind = version.standing() == null ? ChangeKind.ADDED : ends && !withKeeper ? ChangeKind.ENDED : ChangeKind.CHANGED;
        changes.add(new Change(kind, part, title(entry, version), version.row().place(""), fields));
    }

    private List<FieldChange> keeper(MapPart part, PlannedEntry entry) {
        MapField field = PartFields.of(part).stream().filter(f -> f.key().equals(PartFields.KEEPER)).findFirst().orElseThrow();
        String before = entry.known() == null || entry.known().keeper() == null ? "" : MapWords.shown(field, List.of(entry.known().keeper()), keys);
        return List.of(new FieldChange(MapWords.heading(part, field), before,
                entry.keeper() == null ? "" : MapWords.shown(field, List.of(entry.keeper()), keys)));
    }

    private List<FieldChange> fields(MapPart part, List<MapField> fields, Map<String, List<String>> before, Map<String, List<String>> after) {
        return fields.stream().filter(f -> !before.getOrDefault(f.key(), List.of()).equals(after.get(f.key())))
                .map(f -> new FieldChange(MapWords.heading(part, f), MapWords.shown(f, before.getOrDefault(f.key(), List.of()), keys),
                        MapWords.shown(f, after.get(f.key()), keys))).toList();
    }

    private static boolean ends(Map<String, List<String>> before, Map<String, List<String>> after) {
        LocalDate was = Validities.day(before, MapFields.LAST_DAY);
        LocalDate is = Validities.day(after, MapFields.LAST_DAY);
        return is != null && (was == null || is.isBefore(was));
    }

    /** An intervention by its name, anything else by what its first columns say. */
    private String title(PlannedEntry entry, PlannedVersion version) {
        return MapFields.of(entry.kind()).stream().limit(entry.slug() != null ? 1 : TITLE_PARTS)
                .map(f -> MapWords.shown(f, version.future().get(f.key()), keys)).filter(t -> !t.isEmpty())
                .map(t -> t.length() > LONGEST_PART ? t.substring(0, LONGEST_PART) + "…" : t).collect(Collectors.joining(" · "));
    }
}
