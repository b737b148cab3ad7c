package se.lexheller.mapkeeping;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.VersionHead;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** The fields of one kind of entry, how they are read from its entity, and how the entity is made of them again. */
final class EntryMaking<V extends EntryVersion> {

    /** A field and how it is read: null, a text, a number, a day, a yes or no, or a collection of them. */
    private record Column<V>(MapField field, BiFunction<V, MapKeys, Object> reader) {
    }

    /** Which field the entity's own rule is about. */
    private static final Map<String, String> FIELD_OF_RULE = Map.ofEntries(entry("rule.map.end-before-start", MapFields.LAST_DAY),
            entry("rule.map.no-source", MapFields.SOURCE), entry("rule.map.no-name", "name"), entry("rule.map.months-out-of-range", "months"),
            entry("rule.map.days-out-of-range", "compensatedDays"), entry("rule.map.handover-to-itself", "to"),
            entry("rule.map.wait-out-of-range", "longestWaitDays"), entry("rule.map.alternative-to-itself", "other"),
            entry("rule.map.amount-not-positive", "kronorADay"), entry("rule.map.range-reversed", "highest"),
            entry("rule.map.no-way-to-reach", "email"), entry("rule.map.replaced-in-a-circle", "replacedBy"),
            entry("rule.map.overlapping-validity", MapFields.VALID_FROM));

    private final MapEntryKind kind;
    private final Class<V> type;
    private final List<Column<V>> columns = new ArrayList<>();
    private BiFunction<VersionHead, TypedValues, V> maker;

    EntryMaking(MapEntryKind kind, Class<V> type) {
        this.kind = kind;
        this.type = type;
    }

    EntryMaking<V> field(MapField field, BiFunction<V, MapKeys, Object> reader) {
        columns.add(new Column<>(field, reader));
        return this;
    }

    /** Last of all: every entry also has the common fields. */
    EntryMaking<V> madeBy(BiFunction<VersionHead, TypedValues, V> made) {
        MapFields.COMMON.forEach((field, reader) -> columns.add(new Column<>(field, reader::apply)));
        maker = made;
        return this;
    }

    MapEntryKind kind() {
        return kind;
    }

    Class<V> type() {
        return type;
    }

    List<MapField> fields() {
        return columns.stream().map(Column::field).toList();
    }

    Map<String, List<String>> values(EntryVersion version, MapKeys keys) {
        V typed = type.cast(version);
        Map<String, List<String>> values = new LinkedHashMap<>();
        columns.forEach(c -> values.put(c.field().key(), PlainValue.written(c.field(), c.reader().apply(typed, keys))));
        return values;
    }

    V make(VersionHead head, TypedValues values) {
        try {
            return maker.apply(head, values);
        } catch (BusinessRuleViolation e) {
            throw atItsField(e);
        }
    }

    /** @return the same words, told at the field they concern where that is known */
    static RuntimeException atItsField(BusinessRuleViolation e) {
        String field = FIELD_OF_RULE.get(e.key());
        return field == null ? e : new InvalidInput(FieldError.of(field, e.key(), e.arguments().toArray()));
    }
}
