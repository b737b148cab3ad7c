package se.lexheller.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;

/** The beginnings of JSON. {@link Json} itself looks through every library for its implementation each time that it is asked. */
public final class JsonParts {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonParts() {
    }

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** @param begun what is in it already */
    public static JsonObjectBuilder object(JsonObject begun) {
        return BUILDERS.createObjectBuilder(begun);
    }

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    public static JsonArrayBuilder array(Collection<?> values) {
        return BUILDERS.createArrayBuilder(values);
    }

    /**
     * @return the same JSON as it can stand in a script element of a page: only {@code </script} and {@code <!--} end or bend one, and
     *         JSON may write their beginning otherwise
     */
    public static String inScript(JsonObject json) {
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    public static JsonReader reader(String text) {
        return READERS.createReader(new StringReader(text));
    }
}
