package se.lexheller.mapoverlay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.mapoverlay.OverlayService;
import se.lexheller.mapoverlay.Overview;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Överblick: every case on the map, for the association. */
@Named
@RequestScoped
public class OverviewPage {

    private static final String ALL = "alla";

    @Inject
    private OverlayService overlay;
    @Inject
    private OverlayPeriod time;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "sida")
    private Integer page;
    @Inject
    @Param(name = "malgrupper")
    private String groups;
    private Overview overview;

    @PostConstruct
    void load() {
        overview = overlay.overview(me.get(), time.getPeriod(), ALL.equals(groups), page == null ? 1 : page);
    }

    public Overview getOverview() {
        return overview;
    }

    public PageLinks getPages() {
        Map<String, Object> query = query();
        query.put("malgrupper", ALL.equals(groups) ? ALL : null);
        return new PageLinks(Route.MAP_OVERVIEW.path(), query, overview.waits());
    }

    /** @return the same with every target group */
    public String getAllGroups() {
        Map<String, Object> query = query();
        query.put("malgrupper", ALL);
        return Encoding.withQuery(Route.MAP_OVERVIEW.path(), query);
    }

    public String days(Double median) {
        return DaysInWords.of(median);
    }

    /** @return the cases in one cell */
    public String cell(MapName group, MapName step) {
        return url("malgrupp", group, "steg", step);
    }

    /** @return the cases between two interventions */
    public String between(MapName from, MapName to) {
        return url("fran-insats", from, "till-insats", to);
    }

    /** @return all cases of the time */
    public String getAll() {
        return Encoding.withQuery(Route.MAP_CASES.path(), query());
    }

    private String url(String one, MapName ofOne, String other, MapName ofOther) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put(one, ofOne.slug());
        query.put(other, ofOther.slug());
        query.putAll(query());
        return Encoding.withQuery(Route.MAP_CASES.path(), query);
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("fran", time.getPeriod().first());
        query.put("till", time.getPeriod().last());
        return query;
    }
}
