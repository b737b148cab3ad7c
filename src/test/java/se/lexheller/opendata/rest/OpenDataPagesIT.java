package se.lexheller.opendata.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.feed.AtomSchema;
import se.lexheller.opendata.Shapes;
import se.lexheller.openmap.HsdsSchema;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Caller;
import se.lexheller.testing.TestServer;

/** What a re-user meets: every answer is held against the interface's own description. */
@BrowserTest
class OpenDataPagesIT {

    private static final String CASE = "mojlighet-att-forlanga-introduktionsjobb";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"cases,/cases", "cases?limit=1&page=1,/cases", "cases?page=99,/cases", "cases?kind=TIME_LIMIT&year=2023,/cases",
            "cases?actor=arbetsformedlingen,/cases", "cases?intervention=introduktionsjobb,/cases", "cases?status=withdrawn,/cases",
            "cases?modified_after=2000-01-01,/cases", "cases?published_from=2023-01-01&published_until=2026-12-31,/cases",
            "cases?limit=x,/cases", "cases?sida=2,/cases", "cases?kind=ALLT,/cases", "cases?status=hemlig,/cases", "cases?limit=101,/cases",
            "cases?modified_after=igar,/cases", "cases?published_from=2026-02-01&published_until=2026-01-01,/cases", "cases?page=1&page=2,/cases",
            "cases/LH-2023-0001,/cases/{name}", "cases/" + CASE + ",/cases/{name}", "cases/LH-2099-0001,/cases/{name}", "cases/X,/cases/{name}",
            "cases/LH-2023-0001?x=1,/cases/{name}", "organisations,/organisations", "organisations?limit=2&page=2,/organisations",
            "organisations?x=1,/organisations", "organisations/arbetsformedlingen,/organisations/{key}", "organisations/finns-inte,/organisations/{key}",
            "organisations/%C3%A5,/organisations/{key}", "interventions,/interventions", "interventions?search=arbetstr%C3%A4ning,/interventions",
            "interventions?modified_after=2199-01-01,/interventions", "interventions?limit=0,/interventions", "interventions/introduktionsjobb,/interventions/{slug}",
            "interventions/%C3%A5,/interventions/{slug}", "interventions/introduktionsjobb?x=1,/interventions/{slug}", "statistics,/statistics",
            "statistics?year=2023&kind=TIME_LIMIT&actor=arbetsformedlingen,/statistics", "statistics?published_from=2023-01-01,/statistics",
            "statistics?year=x,/statistics", "api-info,/api-info"})
    void every_answer_is_as_the_description_says(String asked, String path) {
        HttpResponse<String> response = get("/api/v1/" + asked);
        JsonObject described = api().getJsonObject("paths").getJsonObject("/api/v1" + path).getJsonObject("get").getJsonObject("responses");
        String status = String.valueOf(response.statusCode());
        assertThat(described.keySet()).as(asked).contains(status);
        JsonObject content = followed(described.getJsonObject(status)).getJsonObject("content");
        String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(content.keySet()).as(asked).contains(type);
        assertThat(errors(content.getJsonObject(type).getJsonObject("schema"), response.body())).as("%s: %s", asked, response.body()).isEmpty();
    }

    @Test
    void every_parameter_that_is_described_is_known() {
        api().getJsonObject("paths").forEach((path, methods) -> {
            if (path.startsWith("/api/v1/") && !path.contains("deviations") && !path.contains("{")) {
                JsonArray parameters = methods.asJsonObject().getJsonObject("get").getJsonArray("parameters");
                for (JsonValue parameter : parameters == null ? JsonValue.EMPTY_JSON_ARRAY : parameters) {
                    String name = followed(parameter.asJsonObject()).getString("name");
                    assertThat(get(path + "?" + name + "=%25%25").body()).as(path + " " + name).doesNotContain("Parametern finns inte här");
                }
            }
        });
    }

    @Test
    void a_case_is_told_whole_and_as_its_page_tells_it() {
        JsonObject found = json("/api/v1/cases/LH-2023-0001");
        assertThat(found).isEqualTo(json("/api/v1/cases/" + CASE));
        assertThat(found.getString("url")).endsWith("/avvikelser/" + CASE);
        assertThat(found.getString("kind")).isEqualTo("TIME_LIMIT");
        assertThat(found.getString("modifiedAt")).endsWith("Z");
        assertThat(found.getJsonArray("answers")).isNotEmpty();
        Document shown = Jsoup.parse(get("/avvikelser/" + CASE).body());
        assertThat(shown.select("article section").first().text()).as("what is easy to read comes first").startsWith("Lättläst")
                .contains(found.getString("easyRead").substring(0, 40));
        String page = shown.text();
        assertThat(page).contains(found.getString("title"), found.getJsonArray("answers").getJsonObject(0).getString("from"));
        assertThat(json("/api/v1/organisations/" + found.getJsonArray("actors").getJsonObject(0).getString("key")).getString("name"))
                .isEqualTo(found.getJsonArray("actors").getJsonObject(0).getString("name"));
    }

    @Test
    void a_follower_gets_what_has_changed_since_and_nothing_before() {
        String changed = json("/api/v1/cases/LH-2023-0001").getString("modifiedAt");
        assertThat(numbers("/api/v1/cases?modified_after=" + changed)).contains("LH-2023-0001");
        assertThat(numbers("/api/v1/cases?modified_after=2199-01-01T00:00:00%2B01:00")).isEmpty();
        assertThat(numbers("/api/v1/cases?actor=finns-inte")).isEmpty();
        assertThat(numbers("/api/v1/cases?target_group=finns-inte")).isEmpty();
    }

    @Test
    void a_step_that_an_intervention_names_is_one_that_cases_can_be_asked_for_by() {
        JsonArray steps = json("/api/v1/interventions/introduktionsjobb").getJsonArray("steps");
        assertThat(steps).isNotEmpty();
        assertThat(numbers("/api/v1/cases?step=" + steps.getJsonObject(0).getString("key"))).contains("LH-2023-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases", "/api/v1/cases/LH-2023-0001", "/api/v1/organisations", "/api/v1/interventions/introduktionsjobb",
            "/datasets/avvikelser.csv", "/datasets/insatser.xlsx", "/datasets/aktorer.json"})
    void who_has_the_latest_gets_nothing_but_304_and_scripts_of_any_site_may_read(String address) {
        HttpResponse<String> first = get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        HttpResponse<String> second = get(address, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(Caller.stranger().send("OPTIONS", address, "").statusCode()).isEqualTo(204);
        assertThat(Caller.stranger().send("HEAD", address, "").statusCode()).isEqualTo(200);
        assertThat(Caller.stranger().send("DELETE", address, "").statusCode()).isEqualTo(405);
    }

    @Test
    void the_tables_are_files_that_programs_and_spreadsheets_read() throws IOException {
        String csv = get("/datasets/avvikelser.csv").body();
        assertThat(csv).startsWith("\uFEFF\"Nummer\";\"Adress\";\"Rubrik\"").contains("\"LH-2023-0001\"").contains("\"Tidsgräns\"");
        JsonObject all = json("/datasets/avvikelser.json");
        assertThat(all.getString("license")).contains("zero/1.0");
        assertThat(all.getJsonArray("items").getJsonObject(0)).isEqualTo(json("/api/v1/cases/" + all.getJsonArray("items").getJsonObject(0).getString("number")));
        for (String file : List.of("avvikelser", "insatser", "aktorer")) {
            JsonObject table = json("/datasets/" + file + ".json");
            assertThat(errors(schema("WholeTable"), table.toString())).as(file).isEmpty();
            assertThat(get("/datasets/" + file + ".csv").body().lines().count()).isGreaterThan(table.getJsonArray("items").size());
            assertThat(parts(file)).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
        }
        for (String none : List.of("/datasets", "/datasets/", "/datasets/avvikelser", "/datasets/avvikelser.exe", "/datasets/konton.csv", "/datasets/avvikelser.csv.json")) {
            assertThat(get(none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void the_catalogue_is_read_by_another_and_lacks_nothing() {
        HttpResponse<String> response = get("/datasets/dcat");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/rdf+xml");
        assertThat(Shapes.errors(Shapes.read(response.body(), "https://fel.example/"))).isEmpty();
        Shapes.read(response.body(), "x:").listObjectsOfProperty(org.apache.jena.vocabulary.DCAT.downloadURL).forEach(
                url -> assertThat(get(URI.create(url.toString()).getPath()).statusCode()).as(url.toString()).isEqualTo(200));
    }

    @Test
    void a_feed_is_one_that_any_reader_of_feeds_can_follow() {
        Document whole = feed("/feed.atom");
        assertThat(whole.select("entry > id").eachText()).doesNotHaveDuplicates().contains("tag:localhost,2026:LH-2023-0001");
        List<Instant> changes = whole.select("entry > updated").stream().map(e -> Instant.parse(e.text())).toList();
        assertThat(changes).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(whole.select("feed > updated").text()).isEqualTo(changes.get(0).toString());
        Document topic = feed("/feed.atom?typ=tidsgrans");
        assertThat(topic.select("feed > id").text()).startsWith("tag:").isNotEqualTo(whole.select("feed > id").text());
        assertThat(topic.select("entry > id").eachText()).as("the same case has the same id in each feed").contains("tag:localhost,2026:LH-2023-0001");
        assertThat(get(URI.create(whole.select("entry > link[rel=alternate]").first().attr("href")).getPath()).statusCode()).isEqualTo(200);
    }

    private static Document feed(String address) {
        String xml = get(address).body();
        AtomSchema.holds(xml.getBytes(StandardCharsets.UTF_8));
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(TestServer.started().base() + address);
        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name, feed > link[rel=alternate]")).hasSize(5);
        assertThat(feed.select("entry")).isNotEmpty().allSatisfy(entry -> assertThat(entry.select("> id, > title, > updated, > link[rel=alternate], > summary")).hasSize(5));
        return feed;
    }

    @Test
    void search_engines_are_led_to_every_page_and_kept_from_the_rest() {
        String robots = get("/robots.txt").body();
        assertThat(robots).contains("Disallow: /arbetsyta").contains("/sitemap.xml");
        List<String> found = new ArrayList<>();
        for (String part : locations(get("/sitemap.xml").body())) {
            HttpResponse<String> pages = get(URI.create(part).getPath());
            assertThat(pages.statusCode()).isEqualTo(200);
            found.addAll(locations(pages.body()));
        }
        assertThat(found).doesNotHaveDuplicates().anyMatch(a -> a.endsWith("/avvikelser/" + CASE)).anyMatch(a -> a.endsWith("/samordningskarta/insatser/praktik"));
        found.forEach(address -> assertThat(get(URI.create(address).getPath()).statusCode()).as(address).isEqualTo(200));
        assertThat(get("/sitemap/avvikelser-1.xml").body()).contains("<lastmod>");
        for (String none : List.of("/sitemap/avvikelser-0.xml", "/sitemap/avvikelser-2.xml", "/sitemap/x", "/sitemap/")) {
            assertThat(get(none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void a_page_says_what_it_is_where_it_stands_and_where_its_data_are() {
        Document page = Jsoup.parse(get("/avvikelser/" + CASE).body());
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/avvikelser/" + CASE);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.select("h1").text());
        JsonObject data = read(page.select("script[type=application/ld+json]").first().data());
        assertThat(data.getString("@type")).isEqualTo("FAQPage");
        assertThat(data.getJsonArray("mainEntity").getJsonObject(0).getJsonObject("acceptedAnswer").getString("text")).isNotBlank();
        JsonObject list = read(Jsoup.parse(get("/avvikelser").body()).select("script[type=application/ld+json]").first().data());
        assertThat(list.getString("@type")).isEqualTo("ItemList");
        assertThat(get(page.select("link[rel=alternate][type=application/json]").attr("href")).statusCode()).isEqualTo(200);
    }

    @Test
    void the_number_of_a_case_leads_to_its_page() {
        HttpResponse<String> led = get("/avvikelser/LH-2023-0001");
        assertThat(led.statusCode()).isEqualTo(301);
        assertThat(led.headers().firstValue("Location")).contains("/avvikelser/" + CASE);
        assertThat(get("/avvikelser/LH-2099-0001").statusCode()).isEqualTo(404);
    }

    @Test
    void a_person_reads_what_there_is_and_no_page_makes_the_browser_complain(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> Optional.of(message.type()).filter("error"::equals).ifPresent(t -> complaints.add(message.text())));
        page.onPageError(complaints::add);
        page.navigate("/avvikelser/" + CASE);
        page.navigate("/avvikelser");
        page.navigate("/oppna-data");
        assertThat(page.locator("table").first().innerText()).contains("Besvarade avvikelser", "CSV");
        page.locator("a[href='/oppna-data/granssnitt']").first().click();
        page.locator("#listCases summary").click();
        assertThat(page.locator("#listCases").innerText()).contains("modified_after", "\"number\": \"LH-2023-0001\"");
        assertThat(complaints).isEmpty();
    }

    /** As a file: what is written while it is sent can't be taken apart in passing. */
    private List<String> parts(String file) throws IOException {
        Path workbook = Files.write(folder.resolve(file), Caller.stranger().bytes("/datasets/" + file + ".xlsx"));
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> locations(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).select("loc").eachText();
    }

    private static List<String> numbers(String address) {
        return json(address).getJsonArray("items").stream().map(c -> ((JsonString) c.asJsonObject().get("number")).getString()).toList();
    }

    private static JsonObject api() {
        return json("/openapi?format=JSON");
    }

    private static JsonObject followed(JsonObject described) {
        if (!described.containsKey("$ref")) {
            return described;
        }
        JsonObject at = api();
        for (String part : described.getString("$ref").substring(2).split("/")) {
            at = at.getJsonObject(part);
        }
        return at;
    }

    private static JsonObject schema(String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
    }

    private static List<String> errors(JsonObject schema, String body) {
        return HsdsSchema.errorsBy(Json.createObjectBuilder(schema).add("components", Json.createObjectBuilder()
                .add("schemas", api().getJsonObject("components").getJsonObject("schemas"))).build().toString(), body);
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
}
