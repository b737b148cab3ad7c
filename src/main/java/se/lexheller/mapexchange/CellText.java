package se.lexheller.mapexchange;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.shared.TypedText;

/** A field's values as they stand in a cell, and back: what people write in a workbook, not what the map keeps. */
final class CellText {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private CellText() {
    }

    static String of(MapField field, List<String> values) {
        if (!PartFields.codes(field).isEmpty()) {
            return values.stream().map(code -> PartFields.codes(field).contains(code) ? MapWords.code(field, code) : code).collect(Collectors.joining("\n"));
        }
        return field.form() == FieldForm.DECIMAL ? String.join("\n", values).replace('.', ',') : String.join("\n", values);
    }

    /** @return no value where the cell is empty; what can't be understood as it stands, for the rules to refuse */
    static List<String> values(MapField field, String cell) {
        String text = TypedText.clean(cell);
        if (text.isEmpty()) {
            return List.of();
        }
        if (!PartFields.codes(field).isEmpty()) {
            return List.of(code(field, text));
        }
        return switch (field.form()) {
            case SEVERAL -> Arrays.stream(text.split("[\n;]")).map(String::strip).filter(t -> !t.isEmpty()).toList();
            case NUMBER -> List.of(text.replaceFirst("[.,]0+$", ""));
            case DATE -> List.of(text.replaceFirst("[T ]00:00(:00)?$", ""));
            default -> List.of(text);
        };
    }

    /** Words and codes are both taken, in capitals or not; a workbook's own true and false too. */
    private static String code(MapField field, String text) {
        String word = text.toLowerCase(SWEDISH);
        if (field.form() == FieldForm.YES_NO && List.of("1", "x", "sant", "true").contains(word)) {
            return "yes";
        }
        if (field.form() == FieldForm.YES_NO && List.of("0", "falskt", "false").contains(word)) {
            return "no";
        }
        return PartFields.codes(field).stream().filter(c -> c.toLowerCase(SWEDISH).equals(word) || MapWords.code(field, c).toLowerCase(SWEDISH).equals(word))
                .findFirst().orElse(text);
    }

    /** @return what the guide says of a column */
    static String guide(MapPart part, MapField field) {
        String help = MapWords.help(part, field);
        String form = switch (field.form()) {
            case TEXT, LONG_TEXT -> PartFields.codes(field).isEmpty() ? said("form.text", field.longest()) : said("form.choice", of(field));
            case NUMBER -> said("form.number", field.least(), field.most());
            case DECIMAL -> said("form.decimal");
            case DATE -> said("form.date");
            case YES_NO -> said("form.yes-no");
            case ONE -> field.choice().isFixed() ? said("form.choice", of(field)) : said("form.one", target(field));
            case SEVERAL -> said("form.several", target(field));
        };
        return help.isEmpty() ? form : help + " " + form;
    }

    private static String of(MapField field) {
        return PartFields.codes(field).stream().map(code -> MapWords.code(field, code)).collect(Collectors.joining(", "));
    }

    private static String target(MapField field) {
        return Arrays.stream(MapPart.values()).filter(p -> p.choice() == field.choice()).findFirst().map(MapWords::sheet).orElseGet(() -> MapWords.sheet(MapPart.INTERVENTION));
    }

    private static String said(String key, Object... arguments) {
        return new MessageFormat(MapWords.text(key), SWEDISH).format(arguments);
    }
}
