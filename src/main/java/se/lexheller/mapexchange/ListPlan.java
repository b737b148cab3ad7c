package se.lexheller.mapexchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapKeys;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.PlainName;
import se.lexheller.shared.TypedText;

/** What a file would do to the small lists: actors, target groups, steps, programmes, municipalities. Each row is known by its key. */
final class ListPlan {

    /** What no two rows of a list may share, its key apart. */
    private static final Map<MapPart, List<String>> UNIQUE = Map.of(MapPart.ACTOR, List.of("name", PartFields.UUID), MapPart.TARGET_GROUP, List.of("name", PartFields.UUID),
            MapPart.STEP, List.of("position", PartFields.UUID), MapPart.PROGRAMME, List.of(PartFields.UUID), MapPart.MUNICIPALITY, List.of("name"));

    private final MapSnapshot map;
    private final ImportErrors errors;
    private final List<PlannedRow> planned = new ArrayList<>();
    private final Map<String, ImportedRow> seen = new HashMap<>();
    /** Part, field and value to the key of the row that has it. */
    private final Map<String, String> owners = new HashMap<>();

    ListPlan(MapSnapshot map, List<ImportedRow> rows, ImportErrors errors) {
        this.map = map;
        this.errors = errors;
        UNIQUE.forEach((part, fields) -> fields.forEach(field -> map.standing(part)
                .forEach(s -> owners.put(owner(part, field, s.value(field)), s.value(part.keyField())))));
        rows.stream().filter(row -> row.part().isList()).forEach(this::plan);
    }

    List<PlannedRow> planned() {
        return planned;
    }

    /** @return what entries can point at once the new rows are there; these have ids of their own below zero */
    MapKeys keys() {
        MapKeys keys = map.keys();
        for (MapPart part : MapPart.values()) {
            List<MapKeys.Key> added = new ArrayList<>();
            planned.stream().filter(p -> p.part() == part && p.isNew())
                    .forEach(p -> added.add(new MapKeys.Key(p.value(part.keyField()), -1L - added.size(), p.value("name"), null)));
            keys = added.isEmpty() ? keys : keys.with(part.choice(), added);
        }
        return keys;
    }

    private void plan(ImportedRow row) {
        MapPart part = row.part();
        String key = key(row);
        if (key.isEmpty()) {
            errors.add(row, part.keyField(), "error.required");
            return;
        }
        if (seen.putIfAbsent(part + key, row) != null) {
            errors.add(row, part.keyField(), "rule.import.twice", seen.get(part + key).row());
            return;
        }
        Optional<Standing> standing = map.standing(part).stream().filter(s -> s.value(part.keyField()).equals(key)).findFirst();
        PlannedRow plan = new PlannedRow(part, standing.orElse(null), values(row, key, standing), row);
        if (plan.changes()) {
            check(plan);
        }
        planned.add(plan);
    }

    private static String key(ImportedRow row) {
        String told = TypedText.clean(row.value(row.part().keyField()));
        return told.isEmpty() && row.part().keyField().equals(PartFields.SLUG) ? PlainName.of(row.value("name")) : told;
    }

    private static Map<String, List<String>> values(ImportedRow row, String key, Optional<Standing> standing) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (MapField field : PartFields.of(row.part())) {
            List<String> told = row.values().get(field.key());
            List<String> value = told == null ? standing.map(s -> s.values().get(field.key())).orElse(List.of())
                    : told.stream().map(TypedText::clean).filter(t -> !t.isEmpty()).toList();
            values.put(field.key(), value.isEmpty() ? otherwise(field, key, standing) : value);
        }
        values.put(row.part().keyField(), List.of(key));
        return values;
    }

    /** What nothing means: in use, and a name of its own in open data. */
    private static List<String> otherwise(MapField field, String key, Optional<Standing> standing) {
        if (field.form() == FieldForm.YES_NO) {
            return List.of("yes");
        }
        if (field.key().equals(PartFields.UUID)) {
            return List.of(standing.map(s -> s.value(PartFields.UUID)).orElseGet(() -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString()));
        }
        return List.of();
    }

    private void check(PlannedRow plan) {
        for (MapField field : PartFields.of(plan.part())) {
            wrong(field, plan.values().get(field.key())).ifPresent(error -> errors.add(plan.row(), error));
        }
        plan.row().values().keySet().stream().filter(key -> !plan.values().containsKey(key))
                .forEach(key -> errors.add(plan.row(), key, "error.map.unknown-field"));
        if (!plan.isNew() && plan.part() == MapPart.ACTOR && !plan.standing().value(PartFields.KIND).equals(plan.value(PartFields.KIND))) {
            errors.add(plan.row(), PartFields.KIND, "rule.import.kind-of-actor");
        }
        String key = plan.value(plan.part().keyField());
        for (String field : UNIQUE.get(plan.part())) {
            String owner = owners.putIfAbsent(owner(plan.part(), field, plan.value(field)), key);
            if (owner != null && !owner.equals(key)) {
                errors.add(plan.row(), field, "rule.import.taken", plan.value(field), owner);
            }
        }
    }

    private static String owner(MapPart part, String field, String value) {
        return part + " " + field + " " + value.toLowerCase(Locale.ROOT);
    }

    private static Optional<FieldError> wrong(MapField field, List<String> values) {
        if (values.size() > 1) {
            return Optional.of(FieldError.of(field.key(), "error.map.only-one"));
        }
        String value = values.isEmpty() ? "" : values.get(0);
        if (!value.isEmpty() && !PartFields.codes(field).isEmpty()) {
            return PartFields.codes(field).contains(value) ? Optional.empty() : Optional.of(FieldError.of(field.key(), "error.map.unknown-choice", value));
        }
        if (!value.isEmpty() && !hasShape(field, value)) {
            return Optional.of(FieldError.of(field.key(), "rule.import.shape." + field.key(), field.longest()));
        }
        if (PersonalDataDetector.holdsStop(value)) {
            return Optional.of(FieldError.of(field.key(), "error.personal-data-stop"));
        }
        return TypedText.check(field.key(), value, field.needed(), field.longest() == 0 ? Integer.MAX_VALUE : field.longest());
    }

    private static boolean hasShape(MapField field, String value) {
        return switch (field.key()) {
            case PartFields.SLUG -> PlainName.isOne(value);
            case PartFields.UUID -> EntryPlan.isUuid(value);
            case "position" -> value.matches("[1-9][0-9]{0,5}");
            case "code" -> field.longest() == 4 ? value.matches("[0-9]{4}") : value.matches("[A-Za-z0-9-]+");
            default -> true;
        };
    }
}
