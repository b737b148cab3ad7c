package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lexheller.coordinationmap.CoordinationMapService;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.Period;

/**
 * Where on the map the cases of a list lie, as the address says: {@code ?malgrupp=6-…&steg=…&insats=…&fran-insats=…&till-insats=…
 * &fran=2026-01-01&till=2026-12-31}. What makes no sense is left out.
 */
@RequestScoped
public class MapPartInAddress {

    private static final List<String> NAMED = List.of("malgrupp", "steg", "insats", "fran-insats", "till-insats");

    /** One condition, in words. */
    public record Condition(String name, String value, String words) {
    }

    @Inject
    private PlaceService map;
    @Inject
    private CoordinationMapService today;
    @Inject
    private HttpServletRequest request;
    private final Map<String, MapName> places = new LinkedHashMap<>();
    private Period time;

    @PostConstruct
    void load() {
        if (NAMED.stream().anyMatch(name -> !typed(name).isEmpty())) {
            PlaceNames names = map.names();
            find("malgrupp", names.groups());
            find("steg", names.steps());
            NAMED.stream().skip(2).forEach(name -> find(name, names.interventions()));
        }
        if (!(typed("fran") + typed("till")).isEmpty()) {
            time = Period.read(typed("fran"), typed("till"), today.today()).orElse(null);
        }
    }

    private void find(String name, List<MapName> names) {
        names.stream().filter(n -> n.slug().equals(typed(name))).findFirst().ifPresent(n -> places.put(name, n));
    }

    private String typed(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    public MapPart part() {
        return new MapPart(id("insats"), id("fran-insats"), id("till-insats"), id("steg"), id("malgrupp"), time);
    }

    private Long id(String name) {
        return places.containsKey(name) ? places.get(name).id() : null;
    }

    /** @return the conditions as the address has them */
    public Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        places.forEach((name, place) -> query.put(name, place.slug()));
        if (time != null) {
            query.put("fran", time.first());
            query.put("till", time.last());
        }
        return query;
    }

    /** @return what narrows the list, for the form to keep and the reader to see */
    public List<Condition> getConditions() {
        List<Condition> conditions = new ArrayList<>();
        places.forEach((name, place) -> conditions.add(new Condition(name, place.slug(), place.name())));
        if (time != null) {
            conditions.add(new Condition("fran", time.first().toString(), time.first().toString()));
            conditions.add(new Condition("till", time.last().toString(), time.last().toString()));
        }
        return conditions;
    }
}
