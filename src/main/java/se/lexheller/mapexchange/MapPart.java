package se.lexheller.mapexchange;

import java.util.Arrays;
import java.util.Optional;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.MapChoice;

/** A part of the whole map, a sheet of its own in a workbook: a kind of entry, or one of the small lists that entries point at. */
public enum MapPart {
    INTERVENTION, PARTICIPATION, DURATION_LIMIT, COMPENSATION, HANDOVER, ALTERNATIVE, REQUIREMENT, RESPONSIBILITY_RULE, INDICATOR,
    GOVERNING_DOCUMENT, CONTACT,
    ACTOR(MapChoice.ORGANISATION, "slug"), TARGET_GROUP(MapChoice.TARGET_GROUP, "slug"), STEP(MapChoice.STEP, "slug"),
    PROGRAMME(MapChoice.PROGRAMME, "code"), MUNICIPALITY(MapChoice.MUNICIPALITY, "code");

    private final MapChoice choice;
    private final String keyField;

    MapPart() {
        this(null, null);
    }

    MapPart(MapChoice choice, String keyField) {
        this.choice = choice;
        this.keyField = keyField;
    }

    public static MapPart of(MapEntryKind kind) {
        return valueOf(kind.name());
    }

    /** @return empty where the part is one of the small lists */
    public Optional<MapEntryKind> kind() {
        return Arrays.stream(MapEntryKind.values()).filter(k -> choice == null && k.name().equals(name())).findFirst();
    }

    public boolean isList() {
        return choice != null;
    }

    /** @return as what entries point at its rows; null for a kind of entry */
    MapChoice choice() {
        return choice;
    }

    /** @return the field by which a row of the list is known */
    String keyField() {
        return keyField;
    }
}
