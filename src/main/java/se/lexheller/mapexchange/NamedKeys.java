package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapKeys;
import se.lexheller.shared.PlainName;
import se.lexheller.shared.TypedText;

/** People write names where a file has keys: Arbetsförmedlingen for arbetsformedlingen. A name that only one thing has will do. */
final class NamedKeys {

    private final MapKeys keys;
    private final Map<MapChoice, Map<String, String>> byName = new EnumMap<>(MapChoice.class);
    /** Names of interventions that the file itself brings. */
    private final Map<String, String> brought = new HashMap<>();

    NamedKeys(MapKeys keys, List<ImportedRow> rows) {
        this.keys = keys;
        rows.stream().filter(row -> row.part() == MapPart.INTERVENTION).forEach(row -> {
            String slug = TypedText.clean(row.value(PartFields.SLUG));
            put(brought, row.value("name"), slug.isEmpty() ? PlainName.of(row.value("name")) : slug);
        });
    }

    /** @return cleaned, keys for names; what is neither stays as it is */
    List<String> keys(MapField field, List<String> values) {
        List<String> clean = values.stream().map(TypedText::clean).filter(v -> !v.isEmpty()).toList();
        if (field.form() == FieldForm.YES_NO && clean.isEmpty()) {
            return List.of("no");
        }
        if (field.choice() == null) {
            return clean;
        }
        List<String> found = new ArrayList<>(clean.stream().map(v -> key(field.choice(), v)).toList());
        return field.form() == FieldForm.SEVERAL ? found.stream().distinct().sorted().toList() : found;
    }

    String key(MapChoice choice, String value) {
        if (choice.isFixed() || value.isEmpty() || keys.find(choice, value).isPresent()) {
            return value;
        }
        return byName.computeIfAbsent(choice, this::names).getOrDefault(folded(value), value);
    }

    private Map<String, String> names(MapChoice choice) {
        Map<String, String> names = new HashMap<>();
        keys.all(choice).forEach(key -> put(names, key.name(), key.key()));
        if (choice == MapChoice.INTERVENTION) {
            brought.forEach((name, key) -> put(names, name, key));
        }
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** A name that two things have is no key: empty. */
    private static void put(Map<String, String> names, String name, String key) {
        names.merge(folded(name), key, (one, other) -> one.equals(other) ? one : "");
    }

    private static String folded(String name) {
        return TypedText.clean(name).toLowerCase(Locale.ROOT);
    }
}
