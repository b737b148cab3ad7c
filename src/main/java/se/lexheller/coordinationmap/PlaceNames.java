package se.lexheller.coordinationmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be pointed at on the map, by name.
 *
 * @param programmes the slug of each is its code
 */
public record PlaceNames(List<MapName> interventions, List<MapName> programmes, List<MapName> steps, List<MapName> groups) {

    public static final PlaceNames NONE = new PlaceNames(List.of(), List.of(), List.of(), List.of());

    /**
     * @param typed as somebody has chosen or typed it; capitals and blanks make no difference
     * @return the one thing of that name; empty where there is none, or several
     */
    public static Optional<MapName> find(List<MapName> names, String typed) {
        String wanted = plain(typed);
        List<MapName> found = names.stream().filter(n -> plain(n.name()).equals(wanted)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** @param typed name or code */
    public Optional<MapName> programme(String typed) {
        return find(programmes, typed).or(() -> programmes.stream().filter(p -> p.slug().equalsIgnoreCase(typed.strip())).findFirst());
    }

    /** @return the thing of that id, null where there is none */
    public static MapName of(List<MapName> names, Long id) {
        return id == null ? null : names.stream().filter(n -> n.id() == id).findFirst().orElse(null);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }
}
