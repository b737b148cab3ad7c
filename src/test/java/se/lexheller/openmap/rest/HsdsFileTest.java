package se.lexheller.openmap.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.mapexchange.ImportError;
import se.lexheller.mapexchange.ImportedRow;
import se.lexheller.mapexchange.MapFile;
import se.lexheller.mapexchange.MapPart;
import se.lexheller.mapexchange.UnreadableFile;
import se.lexheller.openmap.Examples;
import se.lexheller.openmap.HsdsFileReader;
import se.lexheller.openmap.HsdsSchema;
import se.lexheller.openmap.OpenOrganisation;
import se.lexheller.openmap.OpenTaxonomy;
import se.lexheller.openmap.OpenTexts;
import se.lexheller.openmap.WholeMap;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Site;

/** The whole map goes into a file of HSDS and comes out of it as it was; whatever else a file says is told by its place. */
class HsdsFileTest {

    private static final OpenOrganisation ASSOCIATION = new OpenOrganisation(1, Examples.uuid(99), "forbundet", "1-forbundet", "Förbundet", "Förbundet",
            OrganisationKind.ASSOCIATION);
    private static final Site SITE = new Site() {
        @Override
        public String getAssociation() {
            return "Förbundet";
        }
    };
    private static final Settings SETTINGS = new Settings() {
        @Override
        public URI baseUrl() {
            return URI.create("https://kartan.example");
        }

        @Override
        public String association() {
            return "Förbundet";
        }
    };
    private static final HsdsFileReader READER = new HsdsFileReader();

    private final Map<MapPart, List<Map<String, List<String>>>> rows = rows();

    @Test
    void the_file_is_strict_hsds() {
        assertThat(HsdsSchema.errors("whole_map", file())).isEmpty();
    }

    @Test
    void every_row_comes_out_as_it_went_in() {
        MapFile read = read(file());
        assertThat(read.errors()).isEmpty();
        for (MapPart part : MapPart.values()) {
            assertThat(read.rows().stream().filter(r -> r.part() == part).map(ImportedRow::values).toList()).as(part.name())
                    .containsExactlyInAnyOrderElementsOf(rows.getOrDefault(part, List.of()));
        }
    }

    @Test
    void the_same_map_gives_the_same_bytes() {
        assertThat(file()).isEqualTo(file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"status\":\"active\" | \"status\":\"active\",\"fees\":\"0\" | /services/0 | fees | rule.hsds-file.unknown",
            "\"location_type\":\"physical\" | \"location_type\":7 | /services/0/service_at_locations/0/location | location_type | rule.hsds-file.no-text",
            "\"taxonomies\":[ | \"taxonomies\":{},\"x/y~\":[ | / | taxonomies | rule.hsds-file.no-list",
            "\"number\":\"0771-000 000\", | '' | /services/0/contacts/0/phones/0 | number | rule.hsds-file.missing",
            "\\\"months\\\":\\\"6\\\" | \\\"monhts\\\":\\\"6\\\" | /services/0/attributes/2/value | monhts | rule.hsds-file.unknown",
            "\\\"months\\\":\\\"6\\\" | \\\"months\\\":6 | /services/0/attributes/2/value | months | rule.hsds-file.no-text",
            "\\\"part\\\":\\\"DURATION_LIMIT\\\" | \\\"part\\\":\\\"GRÄNS\\\" | /services/0/attributes/2/value | '' | rule.hsds-file.no-row",
            "\"name\":\"Arbetsträning\" | \"name\":\"Arbetsprövning\" | /services/0 | name | rule.hsds-file.differs",
            "\"link_type\":\"map-row\" | \"link_type\":\"x\" | /services/0 | attributes | rule.hsds-file.no-version"})
    void what_is_wrong_is_told_by_its_json_pointer(String from, String to, String row, String column, String key) {
        MapFile read = read(file().replace(from, to));
        assertThat(read.errors()).extracting(ImportError::key).contains(key);
        assertThat(read.errors().stream().filter(e -> e.key().equals(key)).map(e -> e.place().row() + " " + e.place().column())).contains(row + " " + column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"services\":[]", "{\"a\":1,\"a\":2}", "{} x", "{\"services\":[}]"})
    void what_is_no_json_is_refused_as_a_whole(String file) {
        assertThat(READER.fits(file.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void only_what_begins_as_an_object_is_its_format() {
        assertThat(Stream.of("PK", "", "[]", "hej").map(t -> READER.fits(t.getBytes(StandardCharsets.UTF_8)))).containsOnly(false);
        assertThat(READER.fits("\uFEFF \n{".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    private String file() {
        OpenTexts texts = new OpenTexts();
        return new HsdsFileWriter(new HsdsWriter(SETTINGS, SITE, texts)).write(new WholeMap(part -> rows.getOrDefault(part, List.of()),
                List.of(Examples.training()), List.of(ASSOCIATION, Examples.AGENCY), List.of(Examples.GROUP), List.of(OpenTaxonomy.values()))).toString();
    }

    private static MapFile read(String file) {
        return READER.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<MapPart, List<Map<String, List<String>>>> rows() {
        Map<MapPart, List<Map<String, List<String>>>> rows = new LinkedHashMap<>();
        rows.put(MapPart.INTERVENTION, List.of(row("name", "Arbetsträning", "what", "Vad </script><b>", "how", "Hur", "forWhom", "För vem", "wayIn", null,
                "slug", "arbetstraning", "uuid", Examples.TRAINING.toString(), "version", "1")));
        Map<String, List<String>> limit = row("intervention", "arbetstraning", "months", "6", "uuid", Examples.uuid(30).toString(), "version", "2");
        limit.put("deciders", List.of("arbetsformedlingen", "forbundet"));
        rows.put(MapPart.DURATION_LIMIT, List.of(limit));
        rows.put(MapPart.CONTACT, List.of(row("organisation", "arbetsformedlingen", "intervention", null, "label", "Växel", "uuid", Examples.uuid(31).toString(),
                "version", "1")));
        rows.put(MapPart.ACTOR, List.of(row("name", "Arbetsförmedlingen", "slug", "arbetsformedlingen"), row("name", "Förbundet", "slug", "forbundet")));
        rows.put(MapPart.TARGET_GROUP, List.of(row("name", "Unga \"utan\" arbete", "slug", "6-unga")));
        rows.put(MapPart.MUNICIPALITY, List.of(row("code", "0513", "name", "Kinda")));
        return rows;
    }

    private static Map<String, List<String>> row(String... fieldsAndValues) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            row.put(fieldsAndValues[i], fieldsAndValues[i + 1] == null ? List.of() : List.of(fieldsAndValues[i + 1]));
        }
        return row;
    }
}
