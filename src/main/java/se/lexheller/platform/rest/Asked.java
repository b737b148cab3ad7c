package se.lexheller.platform.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** What was asked for in an address's query. Anything that can't be read, or isn't known, is told: a filter that is overlooked misleads. */
public final class Asked {

    private final MultivaluedMap<String, String> parameters;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param known parameters of the address */
    public Asked(MultivaluedMap<String, String> parameters, Set<String> known) {
        this.parameters = parameters;
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                errors.add(FieldError.of(name, "error.asked.unknown"));
            } else if (values.size() > 1) {
                errors.add(FieldError.of(name, "error.asked.twice"));
            }
        });
    }

    /** @return null where it isn't there, or is blank */
    public String text(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** @return from 1 to most; null where it isn't there, or can't be read */
    public Integer number(String name, int most) {
        return read(name, "error.asked.number", value -> {
            int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
            if (number < 1 || number > most) {
                throw new IllegalArgumentException();
            }
            return number;
        }, most);
    }

    /** @return a day means its first moment, in UTC; null where it isn't there, or can't be read */
    public Instant moment(String name) {
        return read(name, "error.asked.moment", Asked::readMoment);
    }

    public LocalDate day(String name) {
        return read(name, "error.asked.day", value -> inRange(LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant())
                .atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * @param error  told where the reader throws an IllegalArgumentException or DateTimeException
     * @param limits told with it
     */
    public <T> T read(String name, String error, Function<String, T> reader, Object... limits) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.add(FieldError.of(name, error, limits));
            return null;
        }
    }

    /** @throws InvalidInput where anything that was asked for can't be read */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.stream().distinct().toList());
        }
    }

    private static Instant readMoment(String value) {
        return inRange(value.length() == "2026-11-22".length() ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(value).toInstant());
    }

    private static Instant inRange(Instant read) {
        if (read.isBefore(Instant.parse("1900-01-01T00:00:00Z")) || read.isAfter(Instant.parse("2200-12-31T00:00:00Z"))) {
            throw new IllegalArgumentException();
        }
        return read;
    }
}
