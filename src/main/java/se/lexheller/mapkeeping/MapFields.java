package se.lexheller.mapkeeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/**
 * The entries of the map as plain fields: what form, difference, XLSX and HSDS have in common.
 *
 * <p>Each kind has an ordered table of fields ({@link #of}). A version is read into neutral text, a list a field
 * ({@link #values}): texts as they are, numbers and days as {@link FieldForm} writes them, what is pointed at by its public
 * key ({@link MapChoice}); no value is an empty list, and a yes-or-no is always one of them. The same text read back
 * ({@link #read}) makes an equal version. Both take {@link MapKeys}, read once for any number of entries.
 *
 * <p>Not among the fields, since they belong to the entry and not to a version: its UUID, an intervention's own slug, who keeps
 * it and who is responsible ({@link se.lexheller.coordinationmap.MapEntry}); nor what is said of the change itself: number,
 * when, by whom, why.
 */
public final class MapFields {

    /** First day; none: nobody knows. */
    public static final String VALID_FROM = "validFrom";
    /** None: no end is known. */
    public static final String LAST_DAY = "lastDay";
    public static final String SOURCE = "source";
    /** Nobody has said that it still holds. */
    public static final String HISTORICAL = "historical";
    public static final String REVIEW_ON = "reviewOn";
    /** Both of verifiedOn and verifiedBy, or none of them. */
    public static final String VERIFIED_ON = "verifiedOn";
    public static final String VERIFIED_BY = "verifiedBy";

    private static final int LONGEST_SOURCE = 300;

    /** What every kind ends with. */
    static final Map<MapField, BiFunction<EntryVersion, MapKeys, Object>> COMMON = common();

    private MapFields() {
    }

    private static Map<MapField, BiFunction<EntryVersion, MapKeys, Object>> common() {
        Map<MapField, BiFunction<EntryVersion, MapKeys, Object>> fields = new LinkedHashMap<>();
        fields.put(MapField.date(VALID_FROM), (v, keys) -> v.validity().firstDay());
        fields.put(MapField.date(LAST_DAY), (v, keys) -> v.validity().lastDay());
        fields.put(MapField.text(SOURCE, LONGEST_SOURCE).withNeed(), (v, keys) -> v.origin().source());
        fields.put(MapField.yesNo(HISTORICAL), (v, keys) -> v.origin().historical());
        fields.put(MapField.date(REVIEW_ON).withNeed(), (v, keys) -> v.origin().reviewOn());
        fields.put(MapField.date(VERIFIED_ON), (v, keys) -> v.origin().verifiedOn());
        fields.put(MapField.one(VERIFIED_BY, MapChoice.ORGANISATION),
                (v, keys) -> EntryMakings.key(keys, MapChoice.ORGANISATION, v.origin().verifiedById()));
        return fields;
    }

    /** @return the kind's own fields first, then the common ones */
    public static List<MapField> of(MapEntryKind kind) {
        return EntryMakings.of(kind).fields();
    }

    /** @return the fields that every kind ends with */
    public static List<MapField> ofAll() {
        return List.copyOf(COMMON.keySet());
    }

    /** @return the entity of the kind's versions */
    public static Class<? extends EntryVersion> type(MapEntryKind kind) {
        return EntryMakings.of(kind).type();
    }

    /** @return every field of the kind, in order, with its value or an empty list */
    public static Map<String, List<String>> values(MapEntryKind kind, EntryVersion version, MapKeys keys) {
        return EntryMakings.of(kind).values(version, keys);
    }

    /**
     * @param values by the fields' keys; a field that is left out has no value
     * @throws InvalidInput with all that is wrong, each told by the key of its field
     */
    public static TypedEntry read(MapEntryKind kind, Map<String, List<String>> values, MapKeys keys) {
        EntryMaking<?> making = EntryMakings.of(kind);
        List<FieldError> wrong = new ArrayList<>();
        Map<String, List<String>> cleaned = new LinkedHashMap<>();
        for (MapField field : making.fields()) {
            cleaned.put(field.key(), PlainValue.cleaned(field, values.get(field.key())));
            PlainValue.check(field, cleaned.get(field.key()), keys).ifPresent(wrong::add);
        }
        values.keySet().stream().filter(key -> !cleaned.containsKey(key)).map(key -> FieldError.of(key, "error.map.unknown-field")).forEach(wrong::add);
        if (cleaned.get(VERIFIED_ON).isEmpty() != cleaned.get(VERIFIED_BY).isEmpty()) {
            wrong.add(FieldError.of(cleaned.get(VERIFIED_ON).isEmpty() ? VERIFIED_ON : VERIFIED_BY, "error.map.verified-both"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return kept(making, new TypedValues(making.fields(), cleaned, keys));
    }

    /** The entity's own rules are asked at once, so that a preview tells them too. */
    private static TypedEntry kept(EntryMaking<?> making, TypedValues values) {
        try {
            values.validity();
        } catch (BusinessRuleViolation e) {
            throw EntryMaking.atItsField(e);
        }
        TypedEntry typed = new TypedEntry(making, values);
        typed.version(0, 1, Instant.EPOCH, null, null);
        return typed;
    }
}
