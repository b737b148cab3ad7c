package se.lexheller.mapoverlay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.mapoverlay.CaseOnMap;
import se.lexheller.mapoverlay.OverlayService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.web.MapPartInAddress;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** The cases behind a figure of the overview. */
@Named
@RequestScoped
public class MapCasesPage {

    @Inject
    private OverlayService overlay;
    @Inject
    private MapPartInAddress place;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "sida")
    private String page;
    private PageOf<CaseOnMap> list;

    @PostConstruct
    void load() {
        list = overlay.cases(me.get(), place.part(), page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    public PageOf<CaseOnMap> getList() {
        return list;
    }

    public List<MapPartInAddress.Condition> getConditions() {
        return place.getConditions();
    }

    public PageLinks getPages() {
        return new PageLinks(Route.MAP_CASES.path(), place.query(), list);
    }

    /** @return the overview of the same time */
    public String getBack() {
        Map<String, Object> query = new LinkedHashMap<>(place.query());
        query.keySet().removeIf(name -> !name.equals("fran") && !name.equals("till"));
        return Encoding.withQuery(Route.MAP_OVERVIEW.path(), query);
    }
}
