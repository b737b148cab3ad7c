package se.lexheller.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.OpenCaseService;

/** Which pages there are for everybody, for search engines: cases in parts, and one part with all the rest. */
@ApplicationScoped
@Transactional
public class SitemapService {

    /** sitemaps.org allows 50 000 in a part. */
    public static final int PART = 45_000;
    private static final List<Route> PAGES = List.of(Route.HOME, Route.CASES, Route.MAP, Route.MAP_MATRIX, Route.MAP_LIMITS, Route.MAP_CIRCLES,
            Route.STATISTICS, Route.OPEN_DATA, Route.OPEN_DATA_API, Route.ABOUT, Route.ACCESSIBILITY, Route.COOKIES, Route.PRIVACY);

    @Inject
    private OpenCaseService cases;
    @Inject
    private OpenMapService map;
    @Inject
    private PlaceService places;
    @Inject
    private Settings settings;

    /** @param changed null where that isn't known */
    public record Page(String address, Instant changed) {
    }

    /** @return how many parts there are with cases in them; at least one */
    public int parts() {
        return (int) Math.max(1, (cases.count() + PART - 1) / PART);
    }

    /** @param part counted from 1 */
    public List<Page> cases(int part) {
        return cases.addresses((part - 1L) * PART, PART).stream().map(c -> new Page(address(Route.CASE, c.slug()), c.changedAt())).toList();
    }

    public List<Page> pages() {
        List<Page> pages = new ArrayList<>(PAGES.stream().map(r -> new Page(address(r), null)).toList());
        map.services(OpenFilter.NONE, 1, PART).rows().forEach(s -> pages.add(new Page(address(Route.MAP_INTERVENTION, s.slug()), s.modified())));
        Stream.concat(map.organisations(OpenFilter.NONE, 1, PART).rows().stream().map(o -> address(Route.MAP_ACTOR, o.slug())),
                places.groups().stream().map(MapName::slug).map(slug -> address(Route.MAP_GROUP, slug))).forEach(a -> pages.add(new Page(a, null)));
        return pages.size() > PART ? pages.subList(0, PART) : pages;
    }

    private String address(Route page, Object... values) {
        return settings.baseUrl() + page.swedishPath(values);
    }
}
