package se.lexheller.mapexchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.mapkeeping.MapFields;

/** The days on which something holds, out of its plain fields. */
final class Validities {

    private Validities() {
    }

    static Validity of(Map<String, List<String>> fields) {
        LocalDate from = day(fields, MapFields.VALID_FROM);
        return Validity.between(from == null ? Validity.EARLIEST : from, day(fields, MapFields.LAST_DAY));
    }

    /** @return null where none is told */
    static LocalDate day(Map<String, List<String>> fields, String field) {
        return fields.get(field).stream().findFirst().map(LocalDate::parse).orElse(null);
    }
}
