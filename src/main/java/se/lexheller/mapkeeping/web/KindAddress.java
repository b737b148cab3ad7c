package se.lexheller.mapkeeping.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.shared.NotFound;

/** What each kind of entry is called in addresses, in the order in which lists show them. */
final class KindAddress {

    private static final Map<MapEntryKind, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(MapEntryKind.INTERVENTION, "insats"), Map.entry(MapEntryKind.PARTICIPATION, "medverkan"),
            Map.entry(MapEntryKind.DURATION_LIMIT, "tidsgrans"), Map.entry(MapEntryKind.COMPENSATION, "ersattning"),
            Map.entry(MapEntryKind.HANDOVER, "overlamning"), Map.entry(MapEntryKind.ALTERNATIVE, "alternativ"),
            Map.entry(MapEntryKind.REQUIREMENT, "krav"), Map.entry(MapEntryKind.RESPONSIBILITY_RULE, "ansvar"),
            Map.entry(MapEntryKind.INDICATOR, "resultat"), Map.entry(MapEntryKind.GOVERNING_DOCUMENT, "styrdokument"),
            Map.entry(MapEntryKind.CONTACT, "kontakt")));

    private KindAddress() {
    }

    static String of(MapEntryKind kind) {
        return NAMES.get(kind);
    }

    /** @return null where no kind is called that */
    static MapEntryKind orNull(String name) {
        return NAMES.entrySet().stream().filter(e -> e.getValue().equals(name)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    static MapEntryKind kind(String name) {
        MapEntryKind kind = orNull(name);
        if (kind == null) {
            throw new NotFound("kind");
        }
        return kind;
    }

    static List<String> all() {
        return List.copyOf(NAMES.values());
    }
}
