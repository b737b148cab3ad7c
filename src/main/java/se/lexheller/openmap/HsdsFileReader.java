package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue.ValueType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.lexheller.mapexchange.MapFile;
import se.lexheller.mapexchange.MapFileFormat;
import se.lexheller.mapexchange.UnreadableFile;

/** The whole map as HSDS, taken in again. Its rows stand in attributes; what else the file says must fit them. */
@ApplicationScoped
public class HsdsFileReader implements MapFileFormat {

    @Override
    public boolean fits(byte[] file) {
        int at = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF ? 3 : 0;
        while (at < file.length && Character.isWhitespace(file[at])) {
            at++;
        }
        return at < file.length && file[at] == '{';
    }

    @Override
    public MapFile read(byte[] file) {
        JsonStructure json = parsed(new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
        if (json.getValueType() != ValueType.OBJECT) {
            throw new UnreadableFile("rule.hsds-file.damaged");
        }
        FileReading reading = new FileReading();
        reading.whole(json.asJsonObject());
        return reading.found();
    }

    /** A name twice in one object would hide what stands under the first. */
    private static JsonStructure parsed(String text) {
        try (JsonReader reader = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE))
                .createReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)) {
            return reader.read();
        } catch (JsonException | IllegalStateException e) {
            throw new UnreadableFile("rule.hsds-file.damaged");
        }
    }
}
