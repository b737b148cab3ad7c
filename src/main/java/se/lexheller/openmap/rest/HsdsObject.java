package se.lexheller.openmap.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import se.lexheller.shared.JsonParts;

/** An object of the standard, its properties in the order in which they are given; what is not known is left out. */
final class HsdsObject {

    private final JsonObjectBuilder json = JsonParts.object();

    static HsdsObject of(UUID id) {
        return new HsdsObject().with("id", id);
    }

    HsdsObject with(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            json.add(name, value.toString());
        }
        return this;
    }

    HsdsObject with(String name, int value) {
        json.add(name, value);
        return this;
    }

    HsdsObject with(String name, long value) {
        json.add(name, value);
        return this;
    }

    HsdsObject with(String name, boolean value) {
        json.add(name, value);
        return this;
    }

    HsdsObject with(String name, JsonObject value) {
        if (value != null) {
            json.add(name, value);
        }
        return this;
    }

    /** An empty list is left out. */
    HsdsObject with(String name, List<JsonObject> values) {
        return values.isEmpty() ? this : withAll(name, values);
    }

    HsdsObject withAll(String name, List<JsonObject> values) {
        JsonArrayBuilder array = JsonParts.array();
        values.forEach(array::add);
        json.add(name, array);
        return this;
    }

    JsonObject json() {
        return json.build();
    }
}
