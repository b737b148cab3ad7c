package se.lexheller.intake.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An object of the body, read field by field; what is of another type, or isn't described, becomes a fault at its place. */
final class BodyObject {

    private final JsonObject json;
    private final String pointer;
    private final List<BodyFault> faults;
    private final Set<String> read = new HashSet<>();

    BodyObject(JsonObject json, String pointer, List<BodyFault> faults) {
        this.json = json;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** @return empty where it is left out */
    String text(String name) {
        return value(name, "api.type.string", v -> v instanceof JsonString text ? text.getString() : null).orElse("");
    }

    boolean flag(String name) {
        return optionalFlag(name).orElse(false);
    }

    Optional<Boolean> optionalFlag(String name) {
        return value(name, "api.type.boolean", v -> v == JsonValue.TRUE ? Boolean.TRUE : v == JsonValue.FALSE ? Boolean.FALSE : null);
    }

    /** @return a whole number as it would be typed */
    Optional<String> number(String name) {
        return value(name, "api.type.integer", v -> v instanceof JsonNumber number && number.isIntegral() ? number.toString() : null);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonString text) {
                texts.add(text.getString());
            } else {
                fault(name + "/" + i, "api.type.string");
            }
        }
        return texts;
    }

    List<BodyObject> objects(String name) {
        List<BodyObject> objects = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject object) {
                objects.add(new BodyObject(object, pointer + "/" + name + "/" + i, faults));
            } else {
                fault(name + "/" + i, "api.type.object");
            }
        }
        return objects;
    }

    /** @return one without any field where it is left out */
    BodyObject object(String name) {
        JsonObject object = value(name, "api.type.object", v -> v instanceof JsonObject o ? o : null).orElse(JsonValue.EMPTY_JSON_OBJECT);
        return new BodyObject(object, pointer + "/" + name, faults);
    }

    void fault(String name, String key) {
        faults.add(new BodyFault(pointer + "/" + name, key, ""));
    }

    /** A field that isn't known may be one that the caller counts on: it is refused rather than lost. */
    void nothingElse() {
        json.keySet().stream().filter(name -> !read.contains(name)).sorted()
                .forEach(name -> faults.add(new BodyFault(pointer + "/" + escaped(name), "api.unknown-field", "")));
    }

    private JsonArray array(String name) {
        return value(name, "api.type.array", v -> v instanceof JsonArray array ? array : null).orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    private <T> Optional<T> value(String name, String typeKey, Function<JsonValue, T> as) {
        read.add(name);
        JsonValue value = json.get(name);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> typed = Optional.ofNullable(as.apply(value));
        if (typed.isEmpty()) {
            fault(name, typeKey);
        }
        return typed;
    }

    /** RFC 6901, 3; a very long name is cut, since the answer needn't be as long as the question. */
    private static String escaped(String name) {
        String cut = name.length() > 100 ? name.substring(0, 100) : name;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
