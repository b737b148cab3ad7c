package se.lexheller.openmap;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import se.lexheller.mapexchange.MapPart;
import se.lexheller.shared.JsonParts;

/** A row of the map as the value of an attribute: a small JSON object, for the standard's values are texts. */
public final class MapRows {

    /** Of which part of the map the row is. */
    static final String PART = "part";
    /** How such an attribute is told from others. */
    public static final String LINK_TYPE = "map-row";

    private MapRows() {
    }

    /** @param row field to its values; one value is written as a text, none or several as a list */
    public static String written(MapPart part, Map<String, List<String>> row) {
        JsonObjectBuilder json = JsonParts.object().add(PART, part.name());
        row.forEach((field, values) -> {
            if (values.size() == 1) {
                json.add(field, values.get(0));
            } else {
                JsonArrayBuilder array = JsonParts.array();
                values.forEach(array::add);
                json.add(field, array);
            }
        });
        return json.build().toString();
    }
}
