package se.lexheller.openmap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.openmap.HsdsSchema;
import se.lexheller.testing.Caller;

/** What a re-user of the map's open data meets, held against the standard's own description and the interface's own. */
class OpenMapPagesIT {

    private static final String TRAINING = "5ea0851e-6ded-567e-8685-1c53dabb7488";
    private static final String ENDED = "b2d6aff9-1905-57f2-bb7e-88c36991997c";
    private static final String NONE = "00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @CsvSource({"'',api", "/,api", "/services,page_of_services", "/services?minimal=true,page_of_services_minimal", "/services?full=true,page_of_services_full",
            "/services?page=7,page_of_services", "/organizations,page_of_organizations", "/taxonomies,page_of_taxonomies",
            "/taxonomy_terms,page_of_taxonomy_terms", "/service_at_locations,page_of_service_at_locations"})
    void every_list_says_what_the_standard_says_and_nothing_else(String address, String definition) {
        HttpResponse<String> response = get("/hsds" + address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(HsdsSchema.errors(definition, response.body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"services,service", "organizations,organization_with_services", "taxonomies,taxonomy", "taxonomy_terms,taxonomy_term",
            "service_at_locations,service_at_location_with_service"})
    void every_thing_of_every_list_is_there_by_its_id_as_the_standard_says(String list, String definition) {
        List<String> ids = ids(json("/hsds/" + list + "?per_page=100"));
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        for (String id : ids) {
            HttpResponse<String> response = get("/hsds/" + list + "/" + id);
            assertThat(HsdsSchema.errors(definition, response.body())).as("%s %s", list, id).isEmpty();
            assertThat(read(response.body()).getString("id")).isEqualTo(id);
        }
    }

    @Test
    void an_intervention_is_told_whole() {
        JsonObject training = json("/hsds/services/" + TRAINING);
        assertThat(training.getString("name")).isEqualTo("Arbetsträning");
        assertThat(training.getString("status")).isEqualTo("active");
        assertThat(training.getString("alert")).contains("historiska");
        assertThat(training.getJsonObject("organization").getString("name")).isEqualTo("Anordnare av insatser");
        assertThat(training.getString("url")).endsWith("/samordningskarta/insatser/arbetstraning");
        List<String> values = training.getJsonArray("attributes").stream().map(JsonValue::asJsonObject)
                .filter(a -> a.getJsonObject("taxonomy_term").getString("code").equals("duration-limit")).map(a -> a.getString("value")).sorted().toList();
        assertThat(values).containsExactly("P12M", "P3M", "P6M", "P6M");
        assertThat(training.getJsonArray("service_at_locations")).hasSize(3);
        assertThat(json("/hsds/services/" + ENDED).getString("status")).isEqualTo("inactive");
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_the_one_after_the_last_is_empty() {
        List<String> all = ids(json("/hsds/services"));
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= (all.size() + 3) / 4; page++) {
            JsonObject got = json("/hsds/services?per_page=4&page=" + page);
            paged.addAll(ids(got));
            assertThat(got.getInt("total_items")).isEqualTo(all.size());
            assertThat(got.getBoolean("first_page")).isEqualTo(page == 1);
            assertThat(got.getBoolean("last_page")).isEqualTo(page == (all.size() + 3) / 4);
        }
        assertThat(paged).containsExactlyElementsOf(all);
        JsonObject beyond = json("/hsds/services?per_page=4&page=99");
        assertThat(beyond.getBoolean("empty")).isTrue();
        assertThat(beyond.getInt("total_items")).isEqualTo(all.size());
        assertThat(beyond.getInt("size")).isZero();
    }

    @Test
    void filters_narrow_and_add_up() {
        String group = ids(json("/hsds/taxonomy_terms?search=l%C3%A4r%20sig%20svenska")).get(0);
        List<String> forGroup = ids(json("/hsds/services?taxonomy_term_id=" + group));
        assertThat(forGroup).isNotEmpty().hasSizeLessThan(ids(json("/hsds/services")).size());
        assertThat(ids(json("/hsds/services?taxonomy_term_id=" + group + "&search=nystartsjobb"))).isNotEmpty().hasSizeLessThan(forGroup.size());
        String performer = json("/hsds/services/" + TRAINING).getJsonObject("organization").getString("id");
        assertThat(ids(json("/hsds/services?organization_id=" + performer))).contains(TRAINING).doesNotContain(forGroup.get(0));
        assertThat(ids(json("/hsds/services?organization_id=" + NONE))).isEmpty();
        assertThat(ids(json("/hsds/services?taxonomy_id=" + NONE))).isEmpty();
        for (JsonValue taxonomy : json("/hsds/taxonomies").getJsonArray("contents")) {
            assertThat(ids(json("/hsds/services?taxonomy_id=" + taxonomy.asJsonObject().getString("id")))).isNotEmpty();
        }
        for (JsonValue term : json("/hsds/taxonomy_terms?per_page=100").getJsonArray("contents")) {
            assertThat(get("/hsds/services?taxonomy_term_id=" + term.asJsonObject().getString("id")).statusCode()).isEqualTo(200);
        }
        assertThat(ids(json("/hsds/organizations?taxonomy_term_id=" + group))).isNotEmpty();
    }

    @Test
    void what_has_changed_since_a_moment_can_be_asked_for() {
        String changed = json("/hsds/services/" + TRAINING).getString("last_modified");
        assertThat(ids(json("/hsds/services?modified_after=" + changed))).contains(TRAINING);
        assertThat(ids(json("/hsds/services?modified_after=2199-01-01"))).isEmpty();
        assertThat(ids(json("/hsds/services?modified_after=2000-01-01T00:00:00%2B01:00"))).contains(TRAINING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "'", "\"; DROP TABLE intervention; --", "\\", "<script>", "{}", "?", ":x", "\u0000"})
    void whatever_is_searched_for_is_searched_for(String words) {
        HttpResponse<String> response = get("/hsds/services?search=" + (words.startsWith("%") ? words : encoded(words)));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(ids(read(response.body()))).as(words).isEmpty();
    }

    @Test
    void what_is_much_too_long_is_no_search_and_no_error() {
        assertThat(get("/hsds/services?search=" + "a".repeat(3_900)).statusCode()).isEqualTo(200);
        assertThat(get("/hsds/services?search=" + "a".repeat(10_000)).statusCode()).isIn(400, 414);
    }

    @ParameterizedTest
    @CsvSource({"services?page=0,page", "services?page=-1,page", "services?page=x,page", "services?page=99999999999999,page", "services?per_page=101,per_page",
            "services?per_page=0,per_page", "services?minimal=ja,minimal", "services?full=1,full", "services?modified_after=igår,modified_after",
            "services?modified_after=2026-02-30,modified_after", "services?modified_after=9999-12-31,modified_after", "services?taxonomy_term_id=7,taxonomy_term_id",
            "services?organization_id=x,organization_id", "services?taxonomy_id=x,taxonomy_id", "services?sida=2,sida", "services?page=1&page=2,page",
            "organizations?page=0,page", "taxonomies?page=0,page", "taxonomy_terms?parent_id=x,parent_id", "service_at_locations?minimal=true,minimal"})
    void a_question_that_makes_no_sense_is_told_which_part_of_it(String question, String parameter) {
        HttpResponse<String> response = get("/hsds/" + question.replace("å", "%C3%A5"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject problem = read(response.body());
        assertThat(problem.getInt("status")).isEqualTo(400);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("parameter")).isEqualTo(parameter);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"services/" + NONE, "services/1", "services/%2e%2e", "organizations/" + NONE, "taxonomies/" + NONE, "taxonomy_terms/" + NONE,
            "service_at_locations/" + NONE, "locations", "services/" + TRAINING + "/x"})
    void what_is_not_there_is_a_problem_404(String address) {
        HttpResponse<String> response = get("/hsds/" + address);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(read(response.body()).getString("title")).isEqualTo("Not Found");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hsds/services", "/hsds/services/" + TRAINING, "/samordningskarta.ttl", "/samordningskarta/karta.json", "/samordningskarta"})
    void who_has_the_latest_gets_nothing_but_304(String address) {
        HttpResponse<String> first = get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = get(address, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(get(address, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_tells_when_it_last_changed() {
        String changed = get("/hsds/services/" + TRAINING).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get("/hsds/services/" + TRAINING, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
        assertThat(get("/hsds/services/" + TRAINING, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hsds", "/hsds/services", "/openapi?format=JSON", "/samordningskarta.ttl", "/samordningskarta/karta.json"})
    void scripts_of_any_site_may_read_it_and_nobody_may_change_it(String address) {
        HttpResponse<String> response = get(address, "Origin", "https://annan.example");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().map()).doesNotContainKey("set-cookie").doesNotContainKey("access-control-allow-credentials");
        assertThat(response.headers().map()).containsKeys("content-security-policy", "x-content-type-options", "referrer-policy");
        HttpResponse<String> preflight = Caller.stranger().send("OPTIONS", address, "", "Origin", "https://annan.example",
                "Access-Control-Request-Method", "GET");
        assertThat(preflight.statusCode()).isEqualTo(204);
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            HttpResponse<String> refused = Caller.stranger().send(method, address, "");
            assertThat(refused.statusCode()).as(method).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        }
        assertThat(Caller.stranger().send("HEAD", address, "").statusCode()).isEqualTo(200);
    }

    @Test
    void no_other_page_may_be_read_by_other_sites() {
        assertThat(get("/samordningskarta").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void the_description_names_every_address_and_every_answer_is_as_it_describes() {
        JsonObject api = json("/openapi?format=JSON");
        assertThat(api.getJsonObject("info").getJsonObject("license").getString("url")).contains("publicdomain/zero");
        assertThat(api.getJsonObject("info").getJsonObject("contact").getString("name")).isNotBlank();
        assertThat(api.getJsonArray("servers").getJsonObject(0).getString("url")).startsWith("http").doesNotEndWith("/");
        Set<String> paths = new HashSet<>(api.getJsonObject("paths").keySet());
        assertThat(paths).containsAll(addressesInCode());
        for (String path : paths) {
            JsonObject get = api.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
            if (get != null && path.startsWith("/hsds")) {
                String address = path.contains("{id}") ? path.replace("{id}", ids(json(path.replace("/{id}", ""))).get(0)) : path;
                JsonObject schema = get.getJsonObject("responses").getJsonObject("200").getJsonObject("content").getJsonObject("application/json")
                        .getJsonObject("schema");
                assertThat(errors(api, schema, get(address).body())).as(path).isEmpty();
            }
        }
        JsonObject problem = Json.createObjectBuilder().add("$ref", "#/components/schemas/Problem").build();
        assertThat(errors(api, problem, get("/hsds/services?page=0").body())).isEmpty();
        assertThat(errors(api, problem, get("/hsds/services?pagee=0").body().replace("\"status\"", "\"state\""))).isNotEmpty();
    }

    @Test
    void every_parameter_that_is_described_is_known() {
        JsonObject api = json("/openapi?format=JSON");
        for (String path : api.getJsonObject("paths").keySet()) {
            JsonObject get = api.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
            if (path.startsWith("/hsds/") && !path.contains("{")) {
                for (JsonValue parameter : get.getJsonArray("parameters")) {
                    String name = named(api, parameter.asJsonObject());
                    HttpResponse<String> response = get(path + "?" + name + "=%25%25");
                    assertThat(response.body()).as(path + " " + name).doesNotContain("Parametern finns inte här");
                }
            }
        }
    }

    @Test
    void the_map_as_rdf_is_read_by_a_parser_and_has_every_intervention() throws IOException {
        HttpResponse<String> response = get("/samordningskarta.ttl");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        Model model = new LinkedHashModel();
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(new StringReader(response.body()), "https://fel.example/");
        assertThat(model.filter(null, RDF.TYPE, Values.iri("http://purl.org/vocab/cpsv#PublicService"))).hasSize(ids(json("/hsds/services")).size());
        assertThat(response.body()).doesNotContain("fel.example");
    }

    @Test
    void the_whole_map_is_a_file_of_strict_hsds_the_same_each_time() {
        HttpResponse<String> response = get("/samordningskarta/karta.json");
        assertThat(response.headers().firstValue("Content-Disposition").orElse("")).contains("samordningskarta.json");
        assertThat(HsdsSchema.errors("whole_map", response.body())).isEmpty();
        assertThat(get("/samordningskarta/karta.json").body()).isEqualTo(response.body());
        JsonObject api = json("/openapi?format=JSON");
        assertThat(errors(api, Json.createObjectBuilder().add("$ref", "#/components/schemas/WholeMap").build(), response.body())).isEmpty();
    }

    @Test
    void pages_of_the_map_say_what_they_are() {
        String page = get("/samordningskarta/insatser/arbetstraning").body();
        assertThat(page).contains("<link rel=\"alternate\" type=\"text/turtle\" href=\"/samordningskarta.ttl\"");
        assertThat(page).contains("href=\"/hsds/services/" + TRAINING + "\"");
        assertThat(linkedData(page).getString("@type")).isEqualTo("GovernmentService");
        assertThat(linkedData(get("/samordningskarta").body()).getString("@type")).isEqualTo("ItemList");
    }

    private static JsonObject linkedData(String page) {
        String begin = "<script type=\"application/ld+json\">";
        int from = page.indexOf(begin) + begin.length();
        return read(page.substring(from, page.indexOf("</script>", from)));
    }

    private static Set<String> addressesInCode() {
        Set<String> addresses = new HashSet<>();
        for (Class<?> resource : new HsdsApplication().getClasses()) {
            jakarta.ws.rs.Path at = resource.getAnnotation(jakarta.ws.rs.Path.class);
            if (at != null) {
                Stream.of(resource.getMethods()).filter(m -> m.isAnnotationPresent(jakarta.ws.rs.GET.class)).forEach(m -> {
                    jakarta.ws.rs.Path below = m.getAnnotation(jakarta.ws.rs.Path.class);
                    addresses.add(("/hsds" + at.value() + (below == null ? "" : below.value())).replaceAll("/$", ""));
                });
            }
        }
        assertThat(addresses).hasSize(11);
        return addresses;
    }

    private static List<String> errors(JsonObject api, JsonObject schema, String body) {
        return HsdsSchema.errorsBy(Json.createObjectBuilder(schema).add("components", Json.createObjectBuilder()
                .add("schemas", api.getJsonObject("components").getJsonObject("schemas"))).build().toString(), body);
    }

    private static String named(JsonObject api, JsonObject parameter) {
        return parameter.containsKey("$ref")
                ? api.getJsonObject("components").getJsonObject("parameters").getJsonObject(parameter.getString("$ref").replaceFirst(".*/", "")).getString("name")
                : parameter.getString("name");
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("contents").stream().map(c -> ((JsonString) c.asJsonObject().get("id")).getString()).toList();
    }

    private static JsonObject json(String address) {
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return read(response.body());
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static HttpResponse<String> get(String address, String... headers) {
        return Caller.stranger().get(address, headers);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
