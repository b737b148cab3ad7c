package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.lexheller.coordinationmap.CoordinationMapService;
import se.lexheller.coordinationmap.MapChoices;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Here;
import se.lexheller.platform.web.Route;

/** The day and the municipality that the map is seen by: they follow the reader from page to page, in the address. */
@Named
@RequestScoped
public class MapView {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Inject
    private CoordinationMapService map;
    @Inject
    private Here here;
    @Inject
    private HttpServletRequest request;
    private LocalDate today;
    private LocalDate day;
    private boolean dayRefused;
    private MapChoices choices;
    private MapChoices.Place municipality;

    @PostConstruct
    void load() {
        today = map.today();
        day = today;
        String typed = param("galler") == null ? param("gäller") : param("galler");
        if (typed != null && !typed.isBlank()) {
            read(typed.strip());
        }
        choices = map.choices();
        municipality = param("kommun") == null ? null : choices.municipality(param("kommun"));
    }

    private void read(String typed) {
        try {
            LocalDate asked = DAY.matcher(typed).matches() ? LocalDate.parse(typed) : LocalDate.MIN;
            dayRefused = asked.isBefore(Validity.EARLIEST) || asked.isAfter(Validity.LATEST);
            day = dayRefused ? today : asked;
        } catch (DateTimeException e) {
            dayRefused = true;
        }
    }

    String param(String name) {
        return request.getParameter(name);
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** @return whether the address named a day that the map has not, and today is shown instead */
    public boolean isDayRefused() {
        return dayRefused;
    }

    public MapChoices getChoices() {
        return choices;
    }

    /** @return null where the whole area is shown */
    public MapChoices.Place getMunicipality() {
        return municipality;
    }

    /** @return code, null where the whole area is shown */
    public String getMunicipalityCode() {
        return municipality == null ? null : municipality.code();
    }

    /** @param route its name in lower case; @return the address of a page of the map, seen by the same day and municipality */
    public String url(String route, Object... parameters) {
        return Encoding.withQuery(Route.valueOf(route.toUpperCase(Locale.ROOT).replace('-', '_')).path(parameters), query());
    }

    /** @param group slug; @return the address of the picture of its journey as a file that scales and has links */
    public String svg(String group) {
        return picture(JourneyFile.SVG, group);
    }

    /** @param group slug; @return the address of the picture of its journey as a file that every program shows */
    public String png(String group) {
        return picture(JourneyFile.PNG, group);
    }

    private String picture(String address, String group) {
        Map<String, Object> query = query();
        query.put("malgrupp", group);
        return Encoding.withQuery(address, query);
    }

    /** @param group slug; @return all that the target group is offered, step by step */
    public String all(String group) {
        Map<String, Object> query = query();
        query.put("vag", "steg");
        query.put("malgrupp", group);
        return Encoding.withQuery(Route.MAP.path(), query);
    }

    /** @return this very page as it is today */
    public String getNow() {
        Map<String, Object> query = query();
        query.remove("galler");
        return Encoding.withQuery(here.getPath(), query);
    }

    Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("kommun", getMunicipalityCode());
        query.put("galler", isToday() ? null : day);
        return query;
    }
}
