package se.lexheller.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.Statement;
import se.lexheller.platform.change.PublicPart;

/** Reads the map for search, a statement a sort of things. */
@ApplicationScoped
class MapSourceRepository {

    private static final long KEY = 1;

    @PersistenceContext
    private EntityManager em;

    List<SearchEntry> interventions(LocalDate today) {
        return new Statement().add("""
                SELECT e.slug, v.name, v.what, v.how, v.for_whom, v.way_in,
                  (SELECT GROUP_CONCAT(DISTINCT m.code ORDER BY m.code SEPARATOR '\n') FROM municipality m
                    WHERE NOT EXISTS (SELECT 1 FROM intervention_area x WHERE x.intervention_id = v.id)
                      OR m.code IN (SELECT x.municipality_code FROM intervention_area x WHERE x.intervention_id = v.id)),
                  (SELECT GROUP_CONCAT(g.id, ' ', g.name ORDER BY g.name SEPARATOR '\n')
                    FROM intervention_target_group x JOIN target_group g ON g.id = x.target_group_id WHERE x.intervention_id = v.id),
                  (SELECT GROUP_CONCAT(DISTINCT o.id, ' ', o.name ORDER BY o.name SEPARATOR '\n') FROM participation p JOIN organisation o ON o.id = p.organisation_id
                    WHERE p.intervention_id = v.entry_id""").holds("p", today).add("""
                  ),
                  (SELECT GROUP_CONCAT(s.name SEPARATOR '\n') FROM intervention_step x JOIN journey_step s ON s.id = x.step_id WHERE x.intervention_id = v.id),
                  (SELECT GROUP_CONCAT(p.name SEPARATOR '\n') FROM intervention_programme x JOIN programme p ON p.id = x.programme_id WHERE x.intervention_id = v.id)
                FROM intervention v JOIN map_entry e ON e.id = v.entry_id WHERE 1 = 1""").holds("v", today).add("ORDER BY v.entry_id")
                .list(em::createNativeQuery, MapSourceRepository::intervention);
    }

    private static SearchEntry intervention(Statement.Found r) {
        List<MapName> actors = names(r.lines(8));
        List<MapName> groups = names(r.lines(7));
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.INTERVENTION, List.of(r.text(0)));
        facets.put(Facet.MUNICIPALITY, r.lines(6));
        facets.put(Facet.GROUP, groups.stream().map(MapName::slug).toList());
        facets.put(Facet.ACTOR, ids(actors));
        String text = Stream.of(Stream.of(r.text(2), r.text(3), r.text(4), r.text(5)), namesOf(actors), namesOf(groups), r.lines(9).stream(), r.lines(10).stream())
                .flatMap(s -> s).filter(t -> t != null && !t.isEmpty()).collect(Collectors.joining("\n"));
        return new SearchEntry(KEY, PublicPart.MAP, "insats:" + r.text(0), EntryType.INTERVENTION, r.text(1), text, r.text(0), line(namesOf(actors)), "", null, facets);
    }

    List<SearchEntry> actors(LocalDate today) {
        return new Statement().add("""
                SELECT o.id, o.name, o.short_name, (SELECT MIN(m.code) FROM municipality m
                    WHERE o.name IN (CONCAT(m.name, ' kommun'), CONCAT(m.name, 's kommun'), CONCAT(m.name, ' stad'), CONCAT(m.name, 's stad'))),
                  (SELECT GROUP_CONCAT(DISTINCT v.name ORDER BY v.name SEPARATOR '\n') FROM participation p JOIN intervention v ON v.entry_id = p.intervention_id
                    WHERE p.organisation_id = o.id""").holds("p", today).holds("v", today)
                .add(") FROM organisation o WHERE o.active = 1 AND (o.last_day IS NULL OR o.last_day >= {}) ORDER BY o.id", today)
                .list(em::createNativeQuery, r -> {
                    MapName name = MapName.of(r.number(0), r.text(1));
                    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
                    facets.put(Facet.ACTOR, List.of(r.text(0)));
                    facets.put(Facet.MUNICIPALITY, r.text(3) == null ? List.of() : List.of(r.text(3)));
                    return new SearchEntry(KEY, PublicPart.MAP, "aktor:" + name.slug(), EntryType.ACTOR, name.name(), r.text(2) + "\n" + line(r.lines(4).stream()),
                            name.slug(), "", "", null, facets);
                });
    }

    List<SearchEntry> groups(LocalDate today) {
        return new Statement().add("""
                SELECT g.id, g.name, (SELECT GROUP_CONCAT(DISTINCT v.name ORDER BY v.name SEPARATOR '\n')
                  FROM intervention_target_group x JOIN intervention v ON v.id = x.intervention_id WHERE x.target_group_id = g.id""").holds("v", today)
                .add(") FROM target_group g WHERE g.active = 1 ORDER BY g.id").list(em::createNativeQuery, r -> {
                    MapName name = MapName.of(r.number(0), r.text(1));
                    return new SearchEntry(KEY, PublicPart.MAP, "malgrupp:" + name.slug(), EntryType.TARGET_GROUP, name.name(), line(r.lines(2).stream()),
                            name.slug(), "", "", null, Map.of(Facet.GROUP, List.of(name.slug())));
                });
    }

    /** @return names of all that something found can be narrowed to, also of what has ended */
    List<SearchEntry> names() {
        Stream<SearchEntry> actors = new Statement().add("SELECT id, name FROM organisation").list(em::createNativeQuery,
                r -> name(Facet.ACTOR, r.text(0), r.text(1))).stream();
        Stream<SearchEntry> groups = new Statement().add("SELECT id, name FROM target_group").list(em::createNativeQuery,
                r -> name(Facet.GROUP, MapName.of(r.number(0), r.text(1)).slug(), r.text(1))).stream();
        Stream<SearchEntry> interventions = new Statement().add("""
                SELECT e.slug, v.name FROM intervention v JOIN map_entry e ON e.id = v.entry_id
                WHERE v.superseded = 0 ORDER BY v.valid_from""").list(em::createNativeQuery, r -> name(Facet.INTERVENTION, r.text(0), r.text(1))).stream();
        Stream<SearchEntry> municipalities = new Statement().add("SELECT code, name FROM municipality").list(em::createNativeQuery,
                r -> name(Facet.MUNICIPALITY, r.text(0), r.text(1))).stream();
        return Stream.of(actors, groups, interventions, municipalities).flatMap(s -> s).toList();
    }

    private static SearchEntry name(Facet facet, String value, String name) {
        return SearchEntry.name(KEY, PublicPart.MAP, facet, value, name);
    }

    private static List<MapName> names(List<String> idsAndNames) {
        return idsAndNames.stream().map(line -> MapName.of(Long.parseLong(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1))).toList();
    }

    private static Stream<String> namesOf(List<MapName> names) {
        return names.stream().map(MapName::name);
    }

    private static List<String> ids(List<MapName> names) {
        return names.stream().map(name -> String.valueOf(name.id())).toList();
    }

    private static String line(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}
