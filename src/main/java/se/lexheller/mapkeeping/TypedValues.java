package se.lexheller.mapkeeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.Origin;
import se.lexheller.coordinationmap.Validity;

/** Values of the fields of one entry that each have the right shape. */
final class TypedValues {

    private final Map<String, MapField> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> plain;
    private final MapKeys keys;

    /** @param plain a list for every field, cleaned and of the right shape */
    TypedValues(List<MapField> fields, Map<String, List<String>> plain, MapKeys keys) {
        fields.forEach(field -> this.fields.put(field.key(), field));
        this.plain = plain;
        this.keys = keys;
    }

    Map<String, List<String>> plain() {
        return plain;
    }

    MapKeys keys() {
        return keys;
    }

    /** @return empty where there is none */
    String text(String field) {
        return plain.get(field).stream().findFirst().orElse("");
    }

    /** @return null where there is none */
    String textOrNull(String field) {
        return plain.get(field).stream().findFirst().orElse(null);
    }

    Integer number(String field) {
        return plain.get(field).stream().findFirst().map(Integer::valueOf).orElse(null);
    }

    BigDecimal decimal(String field) {
        return plain.get(field).stream().findFirst().map(BigDecimal::new).orElse(null);
    }

    LocalDate day(String field) {
        return plain.get(field).stream().findFirst().map(LocalDate::parse).orElse(null);
    }

    boolean yes(String field) {
        return plain.get(field).contains("yes");
    }

    Long id(String field) {
        return ids(field).stream().findFirst().orElse(null);
    }

    Set<Long> ids(String field) {
        MapChoice choice = fields.get(field).choice();
        return plain.get(field).stream().map(key -> keys.find(choice, key).orElseThrow().id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @return the keys themselves, for what has no row id */
    Set<String> codes(String field) {
        return new LinkedHashSet<>(plain.get(field));
    }

    Validity validity() {
        LocalDate from = day(MapFields.VALID_FROM);
        return Validity.between(from == null ? Validity.EARLIEST : from, day(MapFields.LAST_DAY));
    }

    Origin origin() {
        return new Origin(text(MapFields.SOURCE), yes(MapFields.HISTORICAL), day(MapFields.REVIEW_ON), day(MapFields.VERIFIED_ON),
                id(MapFields.VERIFIED_BY));
    }
}
