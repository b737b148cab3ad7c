package se.lexheller.openmap.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** What was asked for in an address's query. Anything that can't be read, or isn't known, is told: a filter that is overlooked misleads. */
final class HsdsQuery {

    static final Set<String> PAGES = Set.of("page", "per_page");

    private static final int USUAL = 50;
    private static final int MOST = 100;
    private static final int MOST_MINIMAL = 10_000;
    private static final int MOST_PAGES = 1_000_000;

    private final MultivaluedMap<String, String> asked;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param known parameters of the list besides its pages */
    HsdsQuery(MultivaluedMap<String, String> asked, Set<String> known) {
        this.asked = asked;
        asked.forEach((name, values) -> {
            if (!known.contains(name) && !PAGES.contains(name)) {
                errors.add(FieldError.of(name, "error.hsds.unknown"));
            } else if (values.size() > 1) {
                errors.add(FieldError.of(name, "error.hsds.twice"));
            }
        });
    }

    /** A page, where all that was asked for can be read. */
    record Page(int number, int size) {
    }

    /** @throws InvalidInput where anything that was asked for can't be read */
    Page page() {
        int most = flag("minimal") ? MOST_MINIMAL : MOST;
        Integer number = read("page", "error.hsds.page", MOST_PAGES, value -> between(value, MOST_PAGES));
        Integer size = read("per_page", "error.hsds.per-page", most, value -> between(value, most));
        check();
        return new Page(number == null ? 1 : number, size == null ? flag("minimal") ? MOST_MINIMAL : USUAL : size);
    }

    OpenFilter filter() {
        return new OpenFilter(text("search"), uuid("taxonomy_term_id"), uuid("taxonomy_id"), uuid("organization_id"),
                read("modified_after", "error.hsds.moment", null, HsdsQuery::moment));
    }

    boolean flag(String name) {
        Boolean flag = read(name, "error.hsds.flag", null, value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
        return flag != null && flag;
    }

    String text(String name) {
        String value = asked.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    UUID uuid(String name) {
        return read(name, "error.hsds.uuid", null, HsdsQuery::strictUuid);
    }

    /** @throws NotFound where it is no UUID: then nothing has it */
    static UUID id(String typed) {
        try {
            return strictUuid(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound("UUID");
        }
    }

    void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.stream().distinct().toList());
        }
    }

    private <T> T read(String name, String error, Integer limit, Function<String, T> reader) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.add(limit == null ? FieldError.of(name, error) : FieldError.of(name, error, limit));
            return null;
        }
    }

    private static int between(String value, int most) {
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    /** A day means its first moment, in UTC. */
    private static Instant moment(String value) {
        Instant read = value.length() == "2026-11-22".length() ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(value).toInstant();
        if (read.isBefore(Instant.parse("1900-01-01T00:00:00Z")) || read.isAfter(Instant.parse("2200-12-31T00:00:00Z"))) {
            throw new IllegalArgumentException();
        }
        return read;
    }

    private static UUID strictUuid(String value) {
        if (!value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(value);
    }
}
