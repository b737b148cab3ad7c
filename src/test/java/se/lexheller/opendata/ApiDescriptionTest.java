package se.lexheller.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.lexheller.opendata.ApiDescription.Answer;
import se.lexheller.opendata.ApiDescription.Operation;
import se.lexheller.opendata.ApiDescription.Thing;
import se.lexheller.harvest.OtherInstallation;
import se.lexheller.openmap.HsdsSchema;

/** The description of the interfaces, as people read it and held against itself. */
class ApiDescriptionTest {

    private static final ApiDescription API = new ApiDescriptionReader().read("https://forbundet.example");

    @Test
    void every_operation_is_read_once_with_its_parameters_and_an_example_of_what_it_answers() {
        List<Operation> all = API.sections().stream().flatMap(s -> s.operations().stream()).toList();
        assertThat(all).extracting(Operation::key).doesNotHaveDuplicates().contains("listCases", "getCase", "handOverDeviation", "getCatalogue");
        assertThat(all).allSatisfy(op -> {
            assertThat(op.summary()).isNotBlank();
            assertThat(op.answers()).filteredOn(a -> a.status().startsWith("2")).isNotEmpty().allSatisfy(a -> assertThat(a.example()).as(op.key()).isNotBlank());
            assertThat(op.parameters()).allSatisfy(p -> assertThat(p.name()).isNotBlank());
        });
        Operation list = all.stream().filter(op -> op.key().equals("listCases")).findFirst().orElseThrow();
        assertThat(list.method()).isEqualTo("GET");
        assertThat(list.parameters()).extracting(ApiDescription.Parameter::name).contains("limit", "page", "modified_after", "actor", "status");
        assertThat(list.security()).isFalse();
    }

    @Test
    void examples_name_this_installation_and_are_laid_out_for_the_eye() {
        Operation one = API.sections().stream().flatMap(s -> s.operations().stream()).filter(op -> op.key().equals("getCase")).findFirst().orElseThrow();
        Answer found = one.answers().get(0);
        assertThat(found.example()).startsWith("{\n  \"number\": \"LH-2023-0001\",\n").contains("\"https://forbundet.example/avvikelser/").doesNotContain("lexheller.example");
        assertThat(found.thing()).isEqualTo("Case");
    }

    @Test
    void what_is_linked_to_is_there() {
        Set<String> things = new HashSet<>(API.things().stream().map(Thing::name).toList());
        assertThat(API.things()).allSatisfy(t -> assertThat(t.fields()).allSatisfy(f -> assertThat(f.thing() == null || things.contains(f.thing())).isTrue()));
        assertThat(API.sections()).allSatisfy(s -> assertThat(s.operations()).allSatisfy(
                op -> assertThat(op.answers()).allSatisfy(a -> assertThat(a.thing() == null || things.contains(a.thing())).isTrue())));
    }

    /** Of parameters, of what is sent and of each answer: an example that is wrong teaches wrong. */
    @Test
    void every_example_is_as_its_own_schema_says() throws IOException {
        Map<?, ?> file = file();
        List<Example> examples = new ArrayList<>();
        gather("", file, examples);
        assertThat(examples).extracting(Example::place).hasSizeGreaterThan(40).anyMatch(p -> p.contains("/requestBody/")).anyMatch(p -> p.contains("/hsds/services/{id}/"))
                .anyMatch(p -> p.contains("/components/responses/NotFound/")).anyMatch(p -> p.contains("/parameters/"));
        PlainJson json = new PlainJson();
        for (Example example : examples) {
            String schema = json.written(Map.of("components", file.get("components"), "type", "array", "items", example.schema()));
            assertThat(HsdsSchema.errorsBy(schema, json.written(List.of(example.value())))).as(example.place()).isEmpty();
        }
    }

    @Test
    void examples_that_are_no_json_are_read_by_those_who_read_such_files() throws IOException {
        List<Example> examples = new ArrayList<>();
        gather("", file(), examples);
        for (Map.Entry<String, Lang> kind : Map.of("/text/turtle", Lang.TURTLE, "/application/rdf+xml", Lang.RDFXML).entrySet()) {
            assertThat(examples).filteredOn(e -> e.place().endsWith(kind.getKey())).isNotEmpty().allSatisfy(
                    e -> assertThat(RDFParser.fromString(e.value().toString(), kind.getValue()).toGraph().size()).as(e.place()).isPositive());
        }
        assertThat(examples).filteredOn(e -> e.place().endsWith("/text/csv")).isNotEmpty().allSatisfy(
                e -> assertThat(e.value().toString().lines().map(line -> line.split(";").length).distinct()).as(e.place()).hasSize(1));
    }

    /** What stands beside a schema, be it one or several by name. */
    private record Example(String place, Object schema, Object value) {
    }

    private static void gather(String place, Object part, List<Example> found) {
        if (part instanceof List<?> list) {
            list.forEach(one -> gather(place, one, found));
        } else if (part instanceof Map<?, ?> map) {
            if (map.containsKey("schema") && map.containsKey("example")) {
                found.add(new Example(place, map.get("schema"), map.get("example")));
            }
            if (map.containsKey("schema") && map.get("examples") instanceof Map<?, ?> several) {
                several.forEach((name, one) -> found.add(new Example(place + " " + name, map.get("schema"), ((Map<?, ?>) one).get("value"))));
            }
            map.forEach((name, inner) -> gather(place + "/" + name, inner, found));
        }
    }

    /** Tests of following others play another installation: it must answer as a real one does. */
    @Test
    void the_installation_that_others_are_tested_with_answers_as_this_description_says() throws Exception {
        try (OtherInstallation other = new OtherInstallation()) {
            other.publishes("AB-2025-0001", "Rubrik", "2025-11-15T09:00:00Z");
            other.withdraws("AB-2025-0002", "2026-01-01T00:00:00Z");
            for (String question : List.of("?limit=100&page=1,CasePage", "?status=withdrawn&limit=100&page=1,WithdrawnCasePage", "/AB-2025-0001,Case")) {
                String[] asked = question.split(",");
                URI address = URI.create(other.address() + "/api/v1/cases" + asked[0]);
                String body = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
                String schema = new PlainJson().written(Map.of("components", file().get("components"), "$ref", "#/components/schemas/" + asked[1]));
                assertThat(HsdsSchema.errorsBy(schema, body)).as(question).isEmpty();
            }
        }
    }

    private static Map<?, ?> file() throws IOException {
        try (InputStream in = ApiDescriptionTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }
}
