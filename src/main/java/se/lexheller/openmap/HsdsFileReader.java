package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.lexheller.mapexchange.MapFile;
import se.lexheller.mapexchange.MapFileFormat;
import se.lexheller.mapexchange.UnreadableFile;

/** The whole map as HSDS, taken in again. Its rows stand in attributes; what else the file says must fit them. */
@ApplicationScoped
public class HsdsFileReader implements MapFileFormat {

    private static final Logger LOG = Logger.getLogger(HsdsFileReader.class.getName());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

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
        FileReading reading = new FileReading();
        reading.whole(parsed(new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "")));
        return reading.found();
    }

    /** A name twice in one object would hide what stands under the first; and a reader stops where the object ends. */
    private static JsonObject parsed(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text)); JsonParser parser = Json.createParser(new StringReader(text))) {
            JsonObject file = reader.readObject();
            parser.next();
            parser.skipObject();
            if (!parser.hasNext()) {
                return file;
            }
        } catch (RuntimeException e) { // the parser has many words for it; nests that are too deep and numbers too long have none of their own
            LOG.log(Level.FINE, "a file is no JSON", e);
        }
        throw new UnreadableFile("rule.hsds-file.damaged");
    }
}
