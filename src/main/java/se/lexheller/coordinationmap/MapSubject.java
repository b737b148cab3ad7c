package se.lexheller.coordinationmap;

/**
 * What somebody has something to say of: a page of the map.
 *
 * @param id       of the entry, the organisation or the target group; null for the map as a whole
 * @param slug     null for the map as a whole
 * @param name     as the reader sees it; empty for the map as a whole
 * @param keeperId the member whose editors keep it; null where the association does
 */
public record MapSubject(Kind kind, Long id, String slug, String name, Long keeperId) {

    /** The pages of the map that tell of one thing. */
    public enum Kind {
        WHOLE_MAP, INTERVENTION, ACTOR, TARGET_GROUP
    }

    public static final MapSubject WHOLE_MAP = new MapSubject(Kind.WHOLE_MAP, null, null, "", null);

    /** @return the id where it is of that kind, else null */
    public Long idOf(Kind wanted) {
        return kind == wanted ? id : null;
    }
}
