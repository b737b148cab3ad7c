package se.lexheller.coordinationmap;

import java.util.List;

/** What the map can be narrowed to. */
public record MapChoices(List<Place> municipalities, List<ProgrammeName> programmes, List<MapName> groups, List<MapName> steps) {

    /** A municipality, by its code. */
    public record Place(String code, String name) {
    }

    /** A programme, by its code. */
    public record ProgrammeName(String code, String name) {
    }

    /** @return null where there is none of that code */
    public Place municipality(String code) {
        return municipalities.stream().filter(m -> m.code().equals(code)).findFirst().orElse(null);
    }

    /** @return null where there is none of that code */
    public ProgrammeName programme(String code) {
        return programmes.stream().filter(p -> p.code().equals(code)).findFirst().orElse(null);
    }

    /** @return null where there is none of that id */
    public MapName group(long id) {
        return groups.stream().filter(g -> g.id() == id).findFirst().orElse(null);
    }

    /** @return id of the target group, null where there is none of that slug */
    public Long groupOf(String slug) {
        return groups.stream().filter(g -> g.slug().equals(slug)).map(MapName::id).findFirst().orElse(null);
    }
}
