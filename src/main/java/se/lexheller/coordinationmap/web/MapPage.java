package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.lexheller.coordinationmap.CoordinationMapService;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.MapFilter;
import se.lexheller.coordinationmap.MapRow;
import se.lexheller.coordinationmap.MapWay;
import se.lexheller.coordinationmap.ParticipationRole;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.PageOf;

/** Samordningskartan by one of its four ways in. What makes no sense in the address is left out. */
@Named
@RequestScoped
public class MapPage {

    private static final Map<String, MapWay> WAYS = new LinkedHashMap<>();
    private static final Map<String, ParticipationRole> ROLES = new LinkedHashMap<>();
    private static final int LONGEST_NUMBER = 6;

    static {
        WAYS.put("insats", MapWay.INTERVENTION);
        WAYS.put("aktor", MapWay.ACTOR);
        WAYS.put("malgrupp", MapWay.GROUP);
        WAYS.put("steg", MapWay.STEP);
        ROLES.put("finansierar", ParticipationRole.FINANCES);
        ROLES.put("beslutar", ParticipationRole.DECIDES);
        ROLES.put("anvisar", ParticipationRole.REFERS);
        ROLES.put("utfor", ParticipationRole.PERFORMS);
        ROLES.put("betalar", ParticipationRole.PAYS);
        ROLES.put("samordnar", ParticipationRole.COORDINATES);
    }

    /** A way in, its address and whether it is the current one. */
    public record WayLink(MapWay way, String url, boolean current) {
    }

    /** What stands under one heading; heading is null on the way by intervention. */
    public record Section(MapName heading, List<MapRow> rows) {
    }

    @Inject
    private CoordinationMapService map;
    @Inject
    private MapView view;
    private MapWay way;
    private MapFilter filter;
    private PageOf<MapRow> list;
    private long ended;

    @PostConstruct
    void load() {
        way = WAYS.getOrDefault(param("vag"), MapWay.INTERVENTION);
        String programme = view.getChoices().programme(param("program")) == null ? null : param("program");
        String words = param("q").isBlank() ? null : param("q").strip();
        filter = new MapFilter(view.getDay(), view.getMunicipalityCode(), programme, ROLES.get(param("roll")), view.getChoices().groupOf(param("malgrupp")), words,
                "ja".equals(param("avslutade")));
        list = map.list(way, filter, number(param("sida")));
        ended = filter.ended() ? 0 : map.ended(filter);
    }

    private String param(String name) {
        return Objects.requireNonNullElse(view.param(name), "");
    }

    private static int number(String typed) {
        return typed.length() <= LONGEST_NUMBER && typed.matches("[1-9][0-9]*") ? Integer.parseInt(typed) : 1;
    }

    public MapFilter getFilter() {
        return filter;
    }

    /** @return slug of the target group that the list is narrowed to, null where it isn't */
    public String getGroup() {
        return filter.group() == null ? null : param("malgrupp");
    }

    public long getTotal() {
        return list.total();
    }

    public long getEnded() {
        return ended;
    }

    public String getEndedUrl() {
        Map<String, Object> query = query(way);
        query.put("malgrupp", getGroup());
        query.put("avslutade", "ja");
        return Encoding.withQuery(Route.MAP.path(), query);
    }

    public List<MapRow> getRows() {
        return list.rows();
    }

    public List<Section> getSections() {
        List<Section> sections = new ArrayList<>();
        for (MapRow row : list.rows()) {
            if (sections.isEmpty() || !Objects.equals(sections.get(sections.size() - 1).heading(), row.heading())) {
                sections.add(new Section(row.heading(), new ArrayList<>()));
            }
            sections.get(sections.size() - 1).rows().add(row);
        }
        return sections;
    }

    public MapWay getWay() {
        return way;
    }

    public String getWayWord() {
        return word(way);
    }

    public List<WayLink> getWays() {
        return Arrays.stream(MapWay.values()).map(w -> new WayLink(w, Encoding.withQuery(Route.MAP.path(), query(w)), w == way)).toList();
    }

    /** @return the words in the address and the roles they stand for */
    public Map<String, ParticipationRole> getRoles() {
        return ROLES;
    }

    public PageLinks getPages() {
        return new PageLinks(Route.MAP.path(), query(way), list);
    }

    private Map<String, Object> query(MapWay chosen) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("vag", chosen == MapWay.INTERVENTION ? null : word(chosen));
        query.put("q", filter.words());
        query.put("program", filter.programme());
        query.put("roll", ROLES.entrySet().stream().filter(e -> e.getValue() == filter.role()).map(Map.Entry::getKey).findFirst().orElse(null));
        query.put("avslutade", filter.ended() ? "ja" : null);
        query.putAll(view.query());
        return query;
    }

    private static String word(MapWay way) {
        return WAYS.entrySet().stream().filter(e -> e.getValue() == way).map(Map.Entry::getKey).findFirst()
                .orElse(way.name().toLowerCase(Locale.ROOT));
    }
}
