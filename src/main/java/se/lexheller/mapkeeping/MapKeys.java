package se.lexheller.mapkeeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a field of the map can point at, read once: key to row and row to key. Reading or writing thousands of
 * entries asks the database nothing more.
 */
public final class MapKeys {

    /**
     * One thing that can be pointed at.
     *
     * @param key     as {@link MapChoice} says
     * @param id      of the row; of the entry for an intervention; 0 for a municipality, which has its code alone
     * @param lastDay on which it can be pointed at by something new; null where no end is known
     */
    public record Key(String key, long id, String name, LocalDate lastDay) {

        public boolean isOfferedOn(LocalDate day) {
            return lastDay == null || !lastDay.isBefore(day);
        }
    }

    private final Map<MapChoice, Map<String, Key>> byKey = new EnumMap<>(MapChoice.class);
    private final Map<MapChoice, Map<Long, Key>> byId = new EnumMap<>(MapChoice.class);
    private final Map<Long, Set<Long>> replacements;

    /**
     * @param keys         of each choice that isn't fixed, in the order in which lists show them
     * @param replacements entry of an intervention to the entries that take its place at some time
     */
    public MapKeys(Map<MapChoice, ? extends Collection<Key>> keys, Map<Long, Set<Long>> replacements) {
        keys.forEach((choice, all) -> {
            byKey.put(choice, new LinkedHashMap<>());
            byId.put(choice, new HashMap<>());
            all.forEach(key -> {
                byKey.get(choice).put(key.key(), key);
                byId.get(choice).put(key.id(), key);
            });
        });
        this.replacements = Map.copyOf(replacements);
    }

    /**
     * What a file itself brings: interventions that the rows after it point at. For a preview, before they have an entry, any
     * negative ids of their own will do.
     *
     * @return these and the given ones; the given ones win
     */
    public MapKeys with(MapChoice choice, Collection<Key> more) {
        Map<MapChoice, Collection<Key>> all = new EnumMap<>(MapChoice.class);
        byKey.forEach((c, keys) -> all.put(c, keys.values()));
        List<Key> longer = new ArrayList<>(all(choice));
        longer.addAll(more);
        all.put(choice, longer);
        return new MapKeys(all, replacements);
    }

    /** @return these with other successors of interventions, for a file that brings some */
    public MapKeys withReplacements(Map<Long, Set<Long>> others) {
        Map<MapChoice, Collection<Key>> all = new EnumMap<>(MapChoice.class);
        byKey.forEach((c, keys) -> all.put(c, keys.values()));
        return new MapKeys(all, others);
    }

    public Map<Long, Set<Long>> replacements() {
        return replacements;
    }

    /** @return all of a choice that isn't fixed, in the order in which lists show them */
    public List<Key> all(MapChoice choice) {
        return List.copyOf(byKey.getOrDefault(choice, Map.of()).values());
    }

    public Optional<Key> find(MapChoice choice, String key) {
        return Optional.ofNullable(byKey.getOrDefault(choice, Map.of()).get(key));
    }

    /** @return the thing of that id; null where the id is null */
    public Key of(MapChoice choice, Long id) {
        if (id == null) {
            return null;
        }
        Key found = byId.getOrDefault(choice, Map.of()).get(id);
        if (found == null) {
            throw new IllegalArgumentException("no " + choice + " has the id " + id);
        }
        return found;
    }

    boolean isKey(MapChoice choice, String key) {
        return choice.isFixed() ? choice.fixed().contains(key) : find(choice, key).isPresent();
    }
}
