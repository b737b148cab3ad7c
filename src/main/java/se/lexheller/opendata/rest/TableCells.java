package se.lexheller.opendata.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import se.lexheller.opendata.OpenTable;
import se.lexheller.opendata.OpenWords;

/** A row as people read it in a spreadsheet: one line of cells, codes as words. */
final class TableCells {

    private final OpenTable table;
    private final OpenWords words;

    TableCells(OpenTable table, OpenWords words) {
        this.table = table;
        this.words = words;
    }

    List<String> headings() {
        return table.columns().stream().map(c -> words.swedish("column." + table + "." + c)).toList();
    }

    List<String> of(JsonObject row) {
        return table.columns().stream().map(c -> cell(c, row.get(c))).toList();
    }

    private String cell(String column, JsonValue value) {
        if (value == null) {
            return "";
        }
        return switch (value.getValueType()) {
            case TRUE -> words.swedish("code.yes");
            case FALSE -> words.swedish("code.no");
            case STRING -> words.code(table, column, ((JsonString) value).getString());
            case ARRAY -> several((JsonArray) value);
            case OBJECT -> one(value.asJsonObject());
            default -> value.toString();
        };
    }

    private static String several(JsonArray values) {
        boolean texts = values.stream().anyMatch(v -> v.asJsonObject().containsKey("text"));
        return values.stream().map(v -> one(v.asJsonObject())).collect(Collectors.joining(texts ? "\n\n" : "; "));
    }

    private static String one(JsonObject value) {
        return value.containsKey("text") ? value.getString("from") + "\n" + value.getString("text") : value.getString("name");
    }
}
