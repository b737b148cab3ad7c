package se.lexheller.mapexchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapKeys;

/**
 * The whole map as it counts at one moment, past and coming days included, as plain values. The same map gives the same rows in
 * the same order, whatever the ids of its tables.
 */
public final class MapSnapshot {

    private final Map<MapPart, List<Standing>> parts = new EnumMap<>(MapPart.class);
    private final Map<String, KnownEntry> entries = new HashMap<>();
    private final MapKeys keys;

    MapSnapshot(List<Standing> standing, List<KnownEntry> entries, MapKeys keys) {
        this.keys = keys;
        for (MapPart part : MapPart.values()) {
            parts.put(part, new ArrayList<>());
        }
        standing.forEach(s -> parts.get(s.part()).add(s));
        parts.forEach((part, rows) -> rows.sort(order(part)));
        entries.forEach(e -> this.entries.put(e.uuid(), e));
    }

    /**
     * @return the rows of a part in their order; every field of {@link PartFields#of} with its value or an empty list, what is
     *         pointed at by its key
     */
    public List<Map<String, List<String>>> rows(MapPart part) {
        return parts.get(part).stream().map(Standing::values).toList();
    }

    /** @return what the rows can point at, with the names */
    public MapKeys keys() {
        return keys;
    }

    /** @return the same for the same content */
    public String fingerprint() {
        MessageDigest digest = sha256();
        parts.forEach((part, rows) -> rows.forEach(row -> digest.update((part + "\u0000" + row.values() + "\n").getBytes(StandardCharsets.UTF_8))));
        return HexFormat.of().formatHex(digest.digest());
    }

    List<Standing> standing(MapPart part) {
        return parts.get(part);
    }

    Optional<KnownEntry> entry(String uuid) {
        return Optional.ofNullable(entries.get(uuid));
    }

    Iterable<KnownEntry> entries() {
        return entries.values();
    }

    private static Comparator<Standing> order(MapPart part) {
        List<String> fields = PartFields.of(part).stream().map(MapField::key).toList();
        return (a, b) -> {
            int order = 0;
            for (Iterator<String> field = fields.iterator(); order == 0 && field.hasNext();) {
                String next = field.next();
                order = next.equals("position") || next.equals(PartFields.VERSION)
                        ? Long.compare(number(a.value(next)), number(b.value(next)))
                        : String.join("\n", a.values().get(next)).compareTo(String.join("\n", b.values().get(next)));
            }
            return order;
        };
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
