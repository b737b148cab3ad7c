package se.lexheller.opendata;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.lexheller.shared.JsonParts;

/** JSON laid out for the eye. */
final class PlainJson {

    private static final String INDENT = "  ";

    /** @param value maps, lists and plain values; a text by itself is shown as it is, since then it isn't JSON */
    String written(Object value) {
        return value instanceof String text ? text : written(value, "");
    }

    private String written(Object value, String at) {
        String inner = at + INDENT;
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}" : map.entrySet().stream().map(e -> inner + quoted(String.valueOf(e.getKey())) + ": " + written(e.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + at + "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? "[]" : list.stream().map(v -> inner + written(v, inner)).collect(Collectors.joining(",\n", "[\n", "\n" + at + "]"));
        }
        return value instanceof Number || value instanceof Boolean || value == null ? String.valueOf(value) : quoted(value.toString());
    }

    private static String quoted(String text) {
        String array = JsonParts.array().add(text).build().toString();
        return array.substring(1, array.length() - 1);
    }
}
