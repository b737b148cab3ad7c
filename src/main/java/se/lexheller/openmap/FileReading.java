package se.lexheller.openmap;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.mapexchange.ImportError;
import se.lexheller.mapexchange.ImportedRow;
import se.lexheller.mapexchange.MapFile;
import se.lexheller.mapexchange.MapPart;
import se.lexheller.mapexchange.PartFields;
import se.lexheller.mapexchange.Place;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.shared.JsonParts;

/** One reading of the file of the whole map; every place is told as a JSON pointer (RFC 6901). */
final class FileReading {

    private final List<ImportedRow> rows = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();

    MapFile found() {
        return new MapFile(rows, errors);
    }

    void whole(JsonObject file) {
        object(file, FileShape.WHOLE, "");
    }

    private void object(JsonObject json, String name, String at) {
        FileShape shape = FileShape.of(name);
        json.forEach((property, value) -> {
            FileShape.Property known = shape.properties().get(property);
            if (known == null) {
                wrong(at, property, "rule.hsds-file.unknown");
            } else if (known.list()) {
                list(value, known.shape(), at, property);
            } else {
                one(value, known.shape(), at, property);
            }
        });
        shape.properties().forEach((property, known) -> {
            if (known.needed() && !json.containsKey(property)) {
                wrong(at, property, "rule.hsds-file.missing");
            }
        });
        if (name.equals(FileShape.ATTRIBUTE)) {
            attribute(json, at);
        } else if (name.equals(FileShape.SERVICE)) {
            agrees(json, at);
        }
    }

    private void list(JsonValue value, String shape, String at, String property) {
        if (value.getValueType() != ValueType.ARRAY) {
            wrong(at, property, "rule.hsds-file.no-list");
            return;
        }
        JsonArray all = value.asJsonArray();
        for (int i = 0; i < all.size(); i++) {
            one(all.get(i), shape, at + "/" + property, String.valueOf(i));
        }
    }

    private void one(JsonValue value, String shape, String at, String property) {
        if (shape == null && value.getValueType() != ValueType.STRING) {
            wrong(at, property, "rule.hsds-file.no-text");
        } else if (shape != null && value.getValueType() != ValueType.OBJECT) {
            wrong(at, property, "rule.hsds-file.no-object");
        } else if (shape != null) {
            object(value.asJsonObject(), shape, at + "/" + pointer(property));
        }
    }

    private void attribute(JsonObject json, String at) {
        if (MapRows.LINK_TYPE.equals(text(json, "link_type"))) {
            row(text(json, "value"), at + "/value");
        }
    }

    private void row(String value, String at) {
        JsonObject json = parsed(value);
        Optional<MapPart> part = json == null ? Optional.empty() : Arrays.stream(MapPart.values()).filter(p -> p.name().equals(text(json, MapRows.PART))).findFirst();
        if (part.isEmpty()) {
            wrong(at, "", "rule.hsds-file.no-row");
            return;
        }
        Set<String> known = PartFields.of(part.get()).stream().map(MapField::key).collect(Collectors.toSet());
        Map<String, List<String>> values = new LinkedHashMap<>();
        json.forEach((field, content) -> {
            if (!field.equals(MapRows.PART)) {
                Optional<List<String>> read = known.contains(field) ? texts(content) : Optional.empty();
                read.ifPresentOrElse(found -> values.put(field, found),
                        () -> wrong(at, field, known.contains(field) ? "rule.hsds-file.no-text" : "rule.hsds-file.unknown"));
            }
        });
        rows.add(new ImportedRow(part.get(), sheet(at), at, Map.of(), values));
    }

    /** What people read in a service is what its rows say; else a change to it would be lost without a word. */
    private void agrees(JsonObject json, String at) {
        String id = Optional.ofNullable(text(json, "id")).orElse("");
        List<ImportedRow> own = rows.stream().filter(r -> r.part() == MapPart.INTERVENTION && r.row().startsWith(at + "/"))
                .filter(r -> r.value(PartFields.UUID).equals(id)).toList();
        if (own.isEmpty()) {
            wrong(at, "attributes", "rule.hsds-file.no-version");
            return;
        }
        said(json, at, "name", own.stream().map(r -> r.value("name")));
        said(json, at, "description", own.stream().flatMap(r -> Stream.of(r.value("what"), r.value("what") + "\n\n" + r.value("how"))));
        said(json, at, "application_process", own.stream().map(r -> r.value("wayIn")));
        said(json, at, "eligibility_description", own.stream().map(r -> r.value("forWhom")));
    }

    private void said(JsonObject json, String at, String property, Stream<String> byRows) {
        String here = Optional.ofNullable(text(json, property)).orElse("");
        if (byRows.noneMatch(here::equals)) {
            wrong(at, property, "rule.hsds-file.differs");
        }
    }

    private static Optional<List<String>> texts(JsonValue content) {
        if (content.getValueType() == ValueType.STRING) {
            return Optional.of(List.of(((JsonString) content).getString()));
        }
        boolean all = content.getValueType() == ValueType.ARRAY
                && content.asJsonArray().stream().allMatch(v -> v.getValueType() == ValueType.STRING);
        return all ? Optional.of(content.asJsonArray().stream().map(v -> ((JsonString) v).getString()).toList()) : Optional.empty();
    }

    /** @return null where it is none */
    private static JsonObject parsed(String value) {
        try (JsonReader reader = JsonParts.reader(value == null ? "" : value)) {
            JsonValue read = reader.readValue();
            return read.getValueType() == ValueType.OBJECT ? read.asJsonObject() : null;
        } catch (JsonException | IllegalStateException e) {
            return null;
        }
    }

    private static String text(JsonObject json, String property) {
        return json.get(property) instanceof JsonString text ? text.getString() : null;
    }

    private void wrong(String at, String property, String key) {
        errors.add(ImportError.at(new Place(sheet(at), at.isEmpty() ? "/" : at, pointer(property)), key));
    }

    private static String sheet(String at) {
        return at.isEmpty() ? "" : at.split("/")[1];
    }

    private static String pointer(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }
}
