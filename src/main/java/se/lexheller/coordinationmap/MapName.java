package se.lexheller.coordinationmap;

import java.text.Normalizer;
import java.util.Locale;

/** A thing of the map by its name, for lists and choices; what has a page can be linked to by its slug. */
public record MapName(long id, String slug, String name) {

    /** What has no slug of its own gets one that begins with its id: 3-arbetsformedlingen. */
    public static MapName of(long id, String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return new MapName(id, id + "-" + letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), name);
    }

    /** @return the id that such a slug begins with, -1 where it is none */
    public static long idIn(String slug) {
        return slug.matches("[1-9][0-9]{0,17}(-.*)?") ? Long.parseLong(slug.replaceFirst("-.*", "")) : -1;
    }
}
