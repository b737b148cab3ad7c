package se.lexheller.register;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import se.lexheller.shared.JsonParts;

/**
 * Rows of one kind in a record.
 *
 * @param name in JSON, and by which its Swedish heading is found
 * @param rows values by their names, in order; what isn't there is null
 */
public record RecordSection(String name, List<Map<String, Object>> rows) {

    JsonArray json() {
        JsonArrayBuilder array = JsonParts.array();
        for (Map<String, Object> row : rows) {
            JsonObjectBuilder object = JsonParts.object();
            row.forEach((key, value) -> add(object, key, value));
            array.add(object);
        }
        return array.build();
    }

    private static void add(JsonObjectBuilder object, String key, Object value) {
        if (value == null) {
            object.addNull(key);
        } else if (value instanceof Boolean truth) {
            object.add(key, truth);
        } else if (value instanceof Number number) {
            object.add(key, number.longValue());
        } else {
            object.add(key, value.toString());
        }
    }
}
