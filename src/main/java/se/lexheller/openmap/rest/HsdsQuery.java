package se.lexheller.openmap.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.platform.rest.Asked;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** What was asked for in an address's query, in the standard's words. */
final class HsdsQuery {

    static final Set<String> PAGES = Set.of("page", "per_page");

    private static final int USUAL = 50;
    private static final int MOST = 100;
    private static final int MOST_MINIMAL = 10_000;
    private static final int MOST_PAGES = 1_000_000;

    private final Asked asked;

    /** @param known parameters of the list besides its pages */
    HsdsQuery(MultivaluedMap<String, String> parameters, Set<String> known) {
        asked = new Asked(parameters, Stream.concat(PAGES.stream(), known.stream()).collect(Collectors.toSet()));
    }

    /** A page, where all that was asked for can be read. */
    record Page(int number, int size) {
    }

    /** @throws InvalidInput where anything that was asked for can't be read */
    Page page() {
        int most = flag("minimal") ? MOST_MINIMAL : MOST;
        Integer number = asked.number("page", MOST_PAGES);
        Integer size = asked.number("per_page", most);
        asked.check();
        return new Page(number == null ? 1 : number, size == null ? flag("minimal") ? MOST_MINIMAL : USUAL : size);
    }

    OpenFilter filter() {
        return new OpenFilter(text("search"), uuid("taxonomy_term_id"), uuid("taxonomy_id"), uuid("organization_id"), asked.moment("modified_after"));
    }

    boolean flag(String name) {
        Boolean flag = asked.read(name, "error.hsds.flag", value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
        return flag != null && flag;
    }

    String text(String name) {
        return asked.text(name);
    }

    UUID uuid(String name) {
        return asked.read(name, "error.hsds.uuid", HsdsQuery::strictUuid);
    }

    /** @throws NotFound where it is no UUID: then nothing has it */
    static UUID id(String typed) {
        try {
            return strictUuid(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound("UUID");
        }
    }

    private static UUID strictUuid(String value) {
        if (!value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(value);
    }
}
