package se.lexheller.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.lexheller.opendata.ApiDescription.Answer;
import se.lexheller.opendata.ApiDescription.Field;
import se.lexheller.opendata.ApiDescription.Operation;
import se.lexheller.opendata.ApiDescription.Parameter;
import se.lexheller.opendata.ApiDescription.Section;
import se.lexheller.opendata.ApiDescription.Thing;

/** Reads the one description of the interfaces, once; the same file is what programs get at {@code /openapi}. */
@ApplicationScoped
public class ApiDescriptionReader {

    private static final String FILE = "META-INF/openapi.yaml";
    private static final List<String> METHODS = List.of("get", "post");

    private volatile ApiDescription read;

    /** @param base address of this installation, for the examples */
    public ApiDescription read(String base) {
        if (read == null) {
            read = new Reading(file(), base).description();
        }
        return read;
    }

    private static Map<String, Object> file() {
        try (InputStream in = ApiDescriptionReader.class.getClassLoader().getResourceAsStream(FILE)) {
            return object(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static Collection<?> list(Object value) {
        return value instanceof Collection<?> list ? list : List.of();
    }

    private static String text(Map<String, Object> of, String name) {
        return Objects.toString(of.get(name), "").strip();
    }

    /** One reading of the file. */
    private static final class Reading {

        private final Map<String, Object> file;
        private final Map<String, Object> components;
        private final String base;

        Reading(Map<String, Object> file, String base) {
            this.file = file;
            this.components = object(file.get("components"));
            this.base = base;
        }

        ApiDescription description() {
            List<Section> sections = list(file.get("tags")).stream().map(ApiDescriptionReader::object)
                    .map(tag -> new Section(text(tag, "name"), title(tag), text(tag, "description"), operations(text(tag, "name")))).toList();
            List<Thing> things = object(components.get("schemas")).entrySet().stream()
                    .map(e -> new Thing(e.getKey(), text(object(e.getValue()), "description"), fields(object(e.getValue()))))
                    .filter(thing -> !thing.fields().isEmpty()).toList();
            return new ApiDescription(sections, things);
        }

        private static String title(Map<String, Object> tag) {
            String title = text(tag, "x-displayName");
            return title.isEmpty() ? text(tag, "name") : title;
        }

        private List<Operation> operations(String tag) {
            List<Operation> found = new ArrayList<>();
            object(file.get("paths")).forEach((path, methods) -> METHODS.forEach(method -> {
                Map<String, Object> operation = object(object(methods).get(method));
                if (list(operation.get("tags")).contains(tag)) {
                    found.add(operation(path, method, operation));
                }
            }));
            return found;
        }

        private Operation operation(String path, String method, Map<String, Object> operation) {
            Map<String, Object> body = json(object(operation.get("requestBody")));
            return new Operation(text(operation, "operationId"), method.toUpperCase(Locale.ROOT), path, text(operation, "summary"),
                    text(operation, "description"), operation.containsKey("security"),
                    list(operation.get("parameters")).stream().map(p -> parameter(followed(object(p)))).toList(), body.isEmpty() ? null : example(body),
                    object(operation.get("responses")).entrySet().stream().map(e -> answer(e.getKey(), followed(object(e.getValue())))).toList());
        }

        private Parameter parameter(Map<String, Object> p) {
            return new Parameter(text(p, "name"), text(p, "in"), type(object(p.get("schema"))), Boolean.TRUE.equals(p.get("required")), text(p, "description"));
        }

        private Answer answer(String status, Map<String, Object> answer) {
            Map<String, Object> media = json(answer);
            return new Answer(status, text(answer, "description"), thing(object(media.get("schema"))), media.isEmpty() ? null : example(media));
        }

        /** @return what is said in the first format */
        private static Map<String, Object> json(Map<String, Object> of) {
            return object(of.get("content")).values().stream().findFirst().map(ApiDescriptionReader::object).orElse(Map.of());
        }

        private String example(Map<String, Object> media) {
            Object example = media.get("example");
            if (example == null) {
                example = object(media.get("examples")).values().stream().findFirst().map(e -> object(e).get("value")).orElse(null);
            }
            return example == null ? null : new PlainJson().written(example).replace("https://lexheller.example", base);
        }

        private List<Field> fields(Map<String, Object> schema) {
            Collection<?> required = list(schema.get("required"));
            return object(schema.get("properties")).entrySet().stream().map(e -> {
                Map<String, Object> field = object(e.getValue());
                return new Field(e.getKey(), type(field), thing(field), required.contains(e.getKey()), text(field, "description"));
            }).toList();
        }

        private String type(Map<String, Object> schema) {
            if (schema.containsKey("$ref")) {
                String name = name(schema);
                return name.equals("Uuid") ? "uuid" : name;
            }
            if (schema.containsKey("enum")) {
                return String.join(" | ", list(schema.get("enum")).stream().map(String::valueOf).toList());
            }
            String type = text(schema, "type");
            String format = text(schema, "format");
            return type.equals("array") ? type(object(schema.get("items"))) + "[]" : format.isEmpty() ? type : format;
        }

        /** @return null where it is no named object with fields of its own */
        private String thing(Map<String, Object> schema) {
            if (schema.containsKey("$ref")) {
                return object(object(object(components.get("schemas")).get(name(schema))).get("properties")).isEmpty() ? null : name(schema);
            }
            return text(schema, "type").equals("array") ? thing(object(schema.get("items"))) : null;
        }

        private static String name(Map<String, Object> schema) {
            return text(schema, "$ref").replaceFirst(".*/", "");
        }

        private Map<String, Object> followed(Map<String, Object> of) {
            if (!of.containsKey("$ref")) {
                return of;
            }
            Object at = file;
            for (String part : text(of, "$ref").substring(2).split("/")) {
                at = object(at).get(part);
            }
            return object(at);
        }
    }
}
