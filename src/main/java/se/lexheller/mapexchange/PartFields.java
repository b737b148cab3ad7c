package se.lexheller.mapexchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapFields;
import se.lexheller.organisation.OrganisationKind;

/** The fields of every part of the map, in the order of a sheet's columns. */
public final class PartFields {

    /** The last part of an intervention's address; of a new one it is made of the name where it isn't told. */
    public static final String SLUG = "slug";
    /** The member whose editors keep the entry; none: the association. */
    public static final String KEEPER = "keeper";
    /** By which an entry is known; none: it is a new one. */
    public static final String UUID = "uuid";
    /** Number of the version; none: it is a new one. */
    public static final String VERSION = "version";
    static final String KIND = "kind";

    private static final BigDecimal MOST_VERSIONS = BigDecimal.valueOf(1_000_000);

    private PartFields() {
    }

    public static List<MapField> of(MapPart part) {
        return part.kind().map(kind -> {
            List<MapField> fields = new ArrayList<>(MapFields.of(kind));
            if (part == MapPart.INTERVENTION) {
                fields.add(1, text(SLUG, false, 100));
            }
            fields.add(new MapField(KEEPER, FieldForm.ONE, MapChoice.ORGANISATION, false, 0, null, null));
            fields.add(text(UUID, false, 36));
            fields.add(new MapField(VERSION, FieldForm.NUMBER, null, false, 0, BigDecimal.ONE, MOST_VERSIONS));
            return List.copyOf(fields);
        }).orElseGet(() -> ofList(part));
    }

    /** @return whether it belongs to the entry as a whole and not to one version of it */
    static boolean isOfEntry(String field) {
        return List.of(SLUG, KEEPER, UUID, VERSION).contains(field);
    }

    /** @return the codes that may stand in a field, none where anything may or they are rows of the database */
    static List<String> codes(MapField field) {
        if (field.key().equals(KIND)) {
            return Arrays.stream(OrganisationKind.values()).map(Enum::name).toList();
        }
        return field.form() == FieldForm.YES_NO ? List.of("yes", "no") : field.choice() == null ? List.of() : field.choice().fixed();
    }

    private static List<MapField> ofList(MapPart part) {
        return switch (part) {
            case ACTOR -> List.of(text("name", true, 200), text(SLUG, false, 200), text("shortName", true, 40), text(KIND, true, 20), yesNo("active"),
                    text(UUID, false, 36));
            case TARGET_GROUP -> List.of(text("name", true, 200), text(SLUG, false, 200), text("source", false, 300), yesNo("active"),
                    text(UUID, false, 36));
            case STEP -> List.of(text("name", true, 200), text(SLUG, false, 100), text("description", false, 500),
                    new MapField("position", FieldForm.NUMBER, null, true, 0, BigDecimal.ONE, BigDecimal.valueOf(1_000_000)), text("source", true, 300), text(UUID, false, 36));
            case PROGRAMME -> List.of(text("code", true, 20), text("name", true, 200), text("source", true, 300), text(UUID, false, 36));
            case MUNICIPALITY -> List.of(text("code", true, 4), text("name", true, 100));
            default -> throw new IllegalArgumentException(part + " is no list");
        };
    }

    private static MapField text(String key, boolean needed, int longest) {
        return new MapField(key, FieldForm.TEXT, null, needed, longest, null, null);
    }

    private static MapField yesNo(String key) {
        return new MapField(key, FieldForm.YES_NO, null, false, 0, null, null);
    }
}
