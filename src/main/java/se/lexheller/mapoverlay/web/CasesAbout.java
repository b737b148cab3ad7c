package se.lexheller.mapoverlay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.CaseRow;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.PublicCaseService;

/** The newest published cases about something on the map. */
@Named
@RequestScoped
public class CasesAbout {

    private static final int MOST = 10;

    /** @param more whether there are others; @param all address of the list of all of them */
    public record About(List<CaseRow> rows, boolean more, String all) {
    }

    @Inject
    private PublicCaseService cases;
    @Inject
    private PlaceService map;
    private final Map<String, About> found = new HashMap<>();

    /** @param slug of an intervention */
    public About intervention(String slug) {
        return found.computeIfAbsent("insats=" + slug, q -> map.intervention(slug)
                .map(id -> about(CaseFilter.about(MapPart.intervention(id)), "insats", slug)).orElse(new About(List.of(), false, "")));
    }

    public About actor(MapName organisation) {
        return found.computeIfAbsent("aktor=" + organisation.id(),
                q -> about(new CaseFilter(organisation.id(), null, null, MapPart.ANY), "aktor", organisation.id()));
    }

    public About group(MapName group) {
        return found.computeIfAbsent("malgrupp=" + group.id(), q -> about(CaseFilter.about(MapPart.group(group.id())), "malgrupp", group.slug()));
    }

    private About about(CaseFilter filter, String name, Object value) {
        List<CaseRow> newest = cases.first(filter, MOST + 1);
        return new About(newest.stream().limit(MOST).toList(), newest.size() > MOST, Encoding.withQuery(Route.CASES.path(), Map.of(name, value)));
    }
}
