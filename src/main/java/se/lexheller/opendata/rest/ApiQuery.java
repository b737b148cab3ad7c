package se.lexheller.opendata.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.platform.rest.Asked;

/** What was asked for of a list, in the words of Digg's REST profile. */
final class ApiQuery {

    static final int USUAL = 20;
    static final int MOST = 100;
    private static final int MOST_PAGES = 1_000_000;
    private static final Set<String> PAGES = Set.of("limit", "page");

    private final Asked asked;

    /** @param known parameters of the list besides its pages */
    ApiQuery(UriInfo uri, String... known) {
        asked = new Asked(uri.getQueryParameters(), Stream.concat(PAGES.stream(), Stream.of(known)).collect(Collectors.toSet()));
    }

    Asked asked() {
        return asked;
    }

    /** A page, where all that was asked for can be read. */
    record Page(int number, int size) {
    }

    Page page() {
        Integer number = asked.number("page", MOST_PAGES);
        Integer size = asked.number("limit", MOST);
        asked.check();
        return new Page(number == null ? 1 : number, size == null ? USUAL : size);
    }

    /** Where one thing is asked for there is nothing to choose. */
    static void none(UriInfo uri) {
        new Asked(uri.getQueryParameters(), Set.of()).check();
    }
}
