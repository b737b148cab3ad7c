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
import se.lexheller.publication.web.YearInAddress;
import se.lexheller.statistics.StatisticsFilter;
import se.lexheller.statistics.StatisticsService;

/**
 * What the figures are narrowed to, as the address says it: {@code ?ar=2026&typ=vantetid&aktor=3&malgrupp=unga}, and for the
 * association {@code ?fran=2026-01-01&till=2026-11-30} in place of the year. What can't be read is left out.
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
    @Inject
    private YearInAddress year;
    private List<OrganisationRow> actors;
    private List<MapName> groups;
    private DeviationKind kind;
    private Long actor;
    private MapName group;

    @PostConstruct
    void load() {
        actors = organisations.active();
        groups = map.groups();
        kind = KindInAddress.find(request.getParameter("typ")).orElse(null);
        String one = request.getParameter("aktor");
        actor = actors.stream().map(OrganisationRow::id).filter(id -> String.valueOf(id).equals(one)).findFirst().orElse(null);
        String slug = request.getParameter("malgrupp");
        group = groups.stream().filter(g -> g.slug().equals(slug)).findFirst().orElse(null);
    }

    /** @return for everybody */
    StatisticsChoice ofYear() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("ar", year.getYear());
        return choice(year.getPeriod(), year.isRefused(), query);
    }

    /** @return for the association; without days the last twelve months */
    StatisticsChoice ofDays() {
        Optional<Period> read = Period.read(request.getParameter("fran"), request.getParameter("till"), statistics.today());
        Period time = read.orElse(Period.usual(statistics.today()));
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("fran", time.first());
        query.put("till", time.last());
        return choice(time, read.isEmpty(), query);
    }

    private StatisticsChoice choice(Period time, boolean refused, Map<String, Object> query) {
        query.put("typ", kind == null ? null : KindInAddress.of(kind));
        query.put("aktor", actor);
        query.put("malgrupp", group == null ? null : group.slug());
        return new StatisticsChoice(new StatisticsFilter(time, kind, actor, group == null ? null : group.id()), refused, query);
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
}
