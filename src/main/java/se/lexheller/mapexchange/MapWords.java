package se.lexheller.mapexchange;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapKeys;

/** What parts, fields and choices of the map are called, in sheets and previews. */
final class MapWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("se.lexheller.mapexchange.texts", Locale.ROOT);

    private MapWords() {
    }

    static String sheet(MapPart part) {
        return TEXTS.getString("sheet." + part);
    }

    static String about(MapPart part) {
        return TEXTS.getString("about." + part);
    }

    static String text(String key) {
        return TEXTS.getString(key);
    }

    /** A field may be called otherwise in one part than in the others. */
    static String heading(MapPart part, MapField field) {
        String own = "column." + part + "." + field.key();
        return TEXTS.getString(TEXTS.containsKey(own) ? own : "column." + field.key());
    }

    /** @return how to fill it in, empty where its heading says enough */
    static String help(MapPart part, MapField field) {
        String own = "help." + part + "." + field.key();
        String all = "help." + field.key();
        return TEXTS.containsKey(own) ? TEXTS.getString(own) : TEXTS.containsKey(all) ? TEXTS.getString(all) : "";
    }

    /** @return the word for one of the field's codes */
    static String code(MapField field, String code) {
        return TEXTS.getString("choice." + (field.form() == FieldForm.YES_NO ? "" : field.key() + ".") + code);
    }

    /** @return values as a person reads them, each on its line: names for keys, words for codes */
    static String shown(MapField field, List<String> values, MapKeys keys) {
        return values.stream().map(value -> shown(field, value, keys)).collect(Collectors.joining("\n"));
    }

    private static String shown(MapField field, String value, MapKeys keys) {
        if (PartFields.codes(field).contains(value)) {
            return code(field, value);
        }
        if (field.choice() != null) {
            return keys.find(field.choice(), value).map(MapKeys.Key::name).orElse(value);
        }
        return field.form() == FieldForm.DECIMAL ? value.replace('.', ',') : value;
    }
}
