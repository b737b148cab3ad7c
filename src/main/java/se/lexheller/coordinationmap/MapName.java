package se.lexheller.coordinationmap;

import se.lexheller.shared.PlainName;

/** A thing of the map by its name, for lists and choices; what has a page can be linked to by its slug. */
public record MapName(long id, String slug, String name) {

    /** What has no slug of its own gets one that begins with its id: 3-arbetsformedlingen. */
    public static MapName of(long id, String name) {
        return new MapName(id, id + "-" + PlainName.of(name), name);
    }

    /** @return the id that such a slug begins with, -1 where it is none */
    public static long idIn(String slug) {
        return slug.matches("[1-9][0-9]{0,17}(-.*)?") ? Long.parseLong(slug.replaceFirst("-.*", "")) : -1;
    }
}
