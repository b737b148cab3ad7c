package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.Actor;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.CaseList;
import se.lexheller.publication.CaseRow;
import se.lexheller.publication.PublicCaseService;

/** Besvarade avvikelser: the list, narrowed by actor, kind and year. What makes no sense in the address is left out. */
@Named
@RequestScoped
public class CasesPage {

    /** A kind to choose: its word in the address, and its name in the code. */
    public record KindChoice(String word, DeviationKind kind) {
    }

    @Inject
    private PublicCaseService cases;
    @Inject
    private Settings settings;
    @Inject
    private MapPartInAddress place;
    @Inject
    private FilterInAddress address;
    private CaseFilter filter;
    private CaseList list;

    @PostConstruct
    void load() {
        filter = address.filter();
        Integer wanted = address.number("sida");
        list = cases.list(filter, wanted == null ? 1 : wanted);
    }

    public List<CaseRow> getRows() {
        return list.page().rows();
    }

    public long getTotal() {
        return list.page().total();
    }

    /** @return the number of the first row shown, counted over all pages */
    public long getFirst() {
        return list.page().first();
    }

    public int getPage() {
        return list.page().page();
    }

    public List<Actor> getActors() {
        return list.actors();
    }

    public List<Integer> getYears() {
        return list.years();
    }

    public List<KindChoice> getKinds() {
        return Arrays.stream(DeviationKind.values()).map(k -> new KindChoice(KindInAddress.of(k), k)).toList();
    }

    public CaseFilter getFilter() {
        return filter;
    }

    public PageLinks getPages() {
        return new PageLinks(Route.CASES.path(), query(), list.page());
    }

    /** @return the one address of this very list, absolute */
    public String getCanonical() {
        Map<String, Object> query = query();
        query.put("sida", getPage() == 1 ? null : getPage());
        return settings.baseUrl() + Encoding.withQuery(Route.CASES.path(), query);
    }

    public MapPartInAddress getPlace() {
        return place;
    }

    /** @return where the same list is a feed */
    public String getFeed() {
        return Encoding.withQuery("/feed.atom", query());
    }

    /** @return where one subscribes to the same list */
    public String getFollow() {
        return Encoding.withQuery(Route.FOLLOW_TOPIC.path(), query());
    }

    private Map<String, Object> query() {
        return address.query();
    }
}
