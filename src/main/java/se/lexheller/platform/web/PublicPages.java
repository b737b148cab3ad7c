package se.lexheller.platform.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of what everybody reads and nobody alone: the same for all, whoever asks, so that one kept copy serves all. What
 * stands here must show nothing that changes without a {@link se.lexheller.platform.change.PublicChange}, but for the day.
 */
final class PublicPages {

    /** Each is dropped as soon as something public changes; this is for what is changed past the product, by hand in the database. */
    static final Duration LONG = Duration.ofMinutes(10);
    /** There are many of them, and few are read twice. */
    static final Duration SHORT = Duration.ofMinutes(1);
    /** Public, and made anew each time. */
    static final Duration NOT = Duration.ZERO;

    private static final List<String> PLACES = List.of(Route.CASES.template(), "/feed.atom", Route.MAP.template(), "/samordningskarta.ttl",
            Route.STATISTICS.template(), Route.OPEN_DATA.template(), Route.ABOUT.template(), Route.ACCESSIBILITY.template(),
            Route.COOKIES.template(), Route.PRIVACY.template());
    /** One sender's own pages, though they lie below the map. */
    private static final List<String> NOT_PUBLIC = List.of("/samordningskarta/inskickat/");
    private static final List<String> FORMS = List.of(Route.MAP_PROPOSAL.template(), Route.MAP_INTEREST.template());
    /** What leads through lists. Anything else in an address was made up by whoever asks, or is a search that few repeat. */
    private static final Set<String> PARAMETERS = Set.of("sida", "aktor", "typ", "ar");

    private PublicPages() {
    }

    /**
     * @param path  decoded, below the context
     * @param query as it was sent; may be null
     * @return how long the page may be kept; empty where it isn't for everybody
     */
    static Optional<Duration> keptFor(String path, String query) {
        String page = Language.of(path).withoutPrefix(path);
        if (!isPublic(page)) {
            return Optional.empty();
        }
        if (FORMS.contains(page)) {
            return Optional.of(NOT);
        }
        return Optional.of(query == null ? LONG : leads(query) ? SHORT : NOT);
    }

    private static boolean isPublic(String path) {
        if (NOT_PUBLIC.stream().anyMatch(path::startsWith)) {
            return false;
        }
        return path.equals(Route.HOME.template()) || PLACES.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    private static boolean leads(String query) {
        Set<String> names = new HashSet<>();
        return Arrays.stream(query.split("&", -1)).map(pair -> pair.substring(0, Math.max(0, pair.indexOf('='))))
                .allMatch(name -> PARAMETERS.contains(name) && names.add(name));
    }
}
