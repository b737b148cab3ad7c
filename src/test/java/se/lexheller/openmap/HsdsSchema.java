package se.lexheller.openmap;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** HSDS 3.1 as its documentation describes it, strictly: what it doesn't know is wrong. */
public final class HsdsSchema {

    private static final String ADDRESS = "https://lexheller.example/hsds-3.1.schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(address -> address.equals(ADDRESS) ? text() : null));

    private HsdsSchema() {
    }

    /** @param definition such as {@code service}; @return what is wrong, with its place */
    public static List<String> errors(String definition, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(ADDRESS + "#/$defs/" + definition));
        return schema.validate(json, InputFormat.JSON, HsdsSchema::withFormats).stream().map(Error::toString).toList();
    }

    /** @param schema as JSON text; @return what is wrong, with its place */
    public static List<String> errorsBy(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static void withFormats(ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private static String text() {
        try (InputStream schema = HsdsSchema.class.getResourceAsStream("hsds-3.1.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
