package se.lexheller.workplace;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Values as the driver hands them out of a native query. */
final class Stored {

    private Stored() {
    }

    /** Stored in UTC. */
    static Instant instant(Object value) {
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : ((Timestamp) value).toInstant();
    }

    /** @return null for null */
    static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }
}
