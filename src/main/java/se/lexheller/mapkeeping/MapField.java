package se.lexheller.mapkeeping;

import java.math.BigDecimal;

/**
 * One field of an entry of the map, as form, difference and files alike know it.
 *
 * @param key     English and stable: names the field in errors, files and texts ({@code field.<key>} of the bundle {@code keeping})
 * @param choice  what it points at; null unless the form is ONE or SEVERAL
 * @param needed  an entry without it is refused
 * @param longest in characters; 0 unless it is a text
 * @param least   null unless it is a number
 * @param most    null unless it is a number
 */
public record MapField(String key, FieldForm form, MapChoice choice, boolean needed, int longest, BigDecimal least, BigDecimal most) {

    static MapField text(String key, int longest) {
        return new MapField(key, FieldForm.TEXT, null, false, longest, null, null);
    }

    static MapField longText(String key, int longest) {
        return new MapField(key, FieldForm.LONG_TEXT, null, false, longest, null, null);
    }

    static MapField number(String key, int least, int most) {
        return new MapField(key, FieldForm.NUMBER, null, false, 0, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    static MapField decimal(String key, BigDecimal most) {
        return new MapField(key, FieldForm.DECIMAL, null, false, 0, most.negate(), most);
    }

    static MapField date(String key) {
        return new MapField(key, FieldForm.DATE, null, false, 0, null, null);
    }

    static MapField yesNo(String key) {
        return new MapField(key, FieldForm.YES_NO, null, false, 0, null, null);
    }

    static MapField one(String key, MapChoice choice) {
        return new MapField(key, FieldForm.ONE, choice, false, 0, null, null);
    }

    static MapField several(String key, MapChoice choice) {
        return new MapField(key, FieldForm.SEVERAL, choice, false, 0, null, null);
    }

    MapField withNeed() {
        return new MapField(key, form, choice, true, longest, least, most);
    }
}
