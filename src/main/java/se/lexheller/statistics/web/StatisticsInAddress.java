package se.lexheller.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.publication.Period;
import se.lexheller.publication.web.KindInAddress;
import se.lexheller.statistics.StatisticsFilter;
import se.lexheller.statistics.StatisticsService;

/**
 * What the figures are narrowed to, as the address says it: {@code ?fran=2026-01-01&till=2026-11-30&typ=vantetid&aktor=3&malgrupp=unga}.
 * What can't be read is left out.
 */
@Named
@RequestScoped
public class StatisticsInAddress {

    @Inject
    private StatisticsService statistics;
    @Inject
    private OrganisationService organisations;
    @Inject
    private PlaceService map;
    @Inject
    private HttpServletRequest request;
    private List<OrganisationRow> actors;
    private List<MapName> groups;
    private StatisticsFilter filter;
    private MapName group;
    private boolean refused;

    @PostConstruct
    void load() {
        actors = organisations.active();
        groups = map.groups();
        Optional<Period> time = Period.read(request.getParameter("fran"), request.getParameter("till"), statistics.today());
        refused = time.isEmpty();
        String slug = request.getParameter("malgrupp");
        group = groups.stream().filter(g -> g.slug().equals(slug)).findFirst().orElse(null);
        String actor = request.getParameter("aktor");
        filter = new StatisticsFilter(time.orElse(Period.usual(statistics.today())), KindInAddress.find(request.getParameter("typ")).orElse(null),
                actors.stream().map(OrganisationRow::id).filter(id -> String.valueOf(id).equals(actor)).findFirst().orElse(null), group == null ? null : group.id());
    }

    public StatisticsFilter getFilter() {
        return filter;
    }

    /** @return whether the address named days that can't be read or stand the wrong way round */
    public boolean isRefused() {
        return refused;
    }

    public DeviationKind[] getKinds() {
        return DeviationKind.values();
    }

    /** @return as in the address */
    public String word(DeviationKind kind) {
        return KindInAddress.of(kind);
    }

    public List<OrganisationRow> getActors() {
        return actors;
    }

    public List<MapName> getGroups() {
        return groups;
    }

    /** @return the words that lead here again */
    Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("fran", filter.time().first());
        query.put("till", filter.time().last());
        query.put("typ", filter.kind() == null ? null : KindInAddress.of(filter.kind()));
        query.put("aktor", filter.actor());
        query.put("malgrupp", group == null ? null : group.slug());
        return query;
    }
}
