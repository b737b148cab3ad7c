package se.lexheller.life;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Caller.Field;
import se.lexheller.testing.Markup;
import se.lexheller.testing.Person;

/** The same on the map: an entry of each kind, from a day so far away that it is in nobody's way, in every form that the map has. */
class StoredScriptOnMapPagesIT {

    private static final String DAY = "?galler=2034-02-01";
    private static final String FROM = "2034-01-10";
    private static final List<String> KINDS = List.of("medverkan", "tidsgrans", "ersattning", "overlamning", "alternativ", "krav", "resultat", "styrdokument", "kontakt", "ansvar");
    /** What a field takes: the most first. */
    private static final List<String> TYPED = List.of(Markup.LONG, Markup.SHORT, "<svg onload=hacked()> #{7*7}", "<b>7", "https://example.org/?a=\"><script>hacked()</script>",
            "https://example.org/", "a@example.org", "12", "2034-12-31", "");

    private final Caller coordinator = Caller.signedInAs(9);

    @Test
    void what_was_typed_stays_words_in_every_form_of_the_map() throws IOException {
        add("/arbetsyta/kartan/ny-aktor", null);
        String entry = add("/arbetsyta/kartan/ny/insats", null);
        String slug = slug(entry);
        List<String> kept = new ArrayList<>(List.of(entry));
        for (String kind : KINDS) {
            kept.add(add("/arbetsyta/kartan/ny/" + kind + "?insats=" + slug, slug));
        }
        List<String> pages = new ArrayList<>(List.of("/samordningskarta" + DAY, "/samordningskarta/matris" + DAY, "/samordningskarta/insatser/" + slug + DAY,
                "/samordningskarta/cirklar" + DAY, "/samordningskarta/tidsgranser?insats1=" + slug + "&start1=2034-02-01"));
        pages.addAll(links(pages.get(2)));
        for (String page : pages) {
            Markup.isOnlyWords(page, Caller.stranger().get(page).body());
        }
        kept.addAll(List.of("/arbetsyta/kartan?haller=alla", "/arbetsyta/kartan/aktorer", "/arbetsyta/kartan/att-kontrollera?nar=alla"));
        for (String page : kept) {
            HttpResponse<String> answer = coordinator.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            Markup.isOnlyWords(page, answer.body());
        }
        files(pages);
        try (Person reader = Person.visiting(); Person keeper = Person.signedInAs("Samordnare")) {
            Markup.runsNothing(reader.page(), pages);
            Markup.runsNothing(keeper.page(), kept);
        }
    }

    private static void files(List<String> pages) throws IOException {
        Model graph = new LinkedHashModel();
        TurtleParser turtle = new TurtleParser();
        turtle.setRDFHandler(new StatementCollector(graph));
        turtle.parse(new StringReader(Caller.stranger().get("/samordningskarta.ttl").body()), "https://example.org/");
        assertThat(graph).anyMatch(s -> s.getObject().stringValue().contains("onerror=hacked()"));
        assertThat(graph).noneMatch(s -> s.getSubject().stringValue().contains("evil.example"));
        JsonObject whole = Json.createReader(new StringReader(Caller.stranger().get("/samordningskarta/karta.json").body())).readObject();
        assertThat(whole.toString()).contains("onerror=hacked()");
        for (String address : List.of("/hsds/services?full=true&search=hacked", "/hsds/organizations?search=hacked", "/hsds/services?search=%3Cscript%3E")) {
            HttpResponse<String> answer = Caller.stranger().get(address);
            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("application/json"));
            Json.createReader(new StringReader(answer.body())).readObject();
        }
        String calendar = Caller.stranger().get("/samordningskarta/granskning.ics").body();
        ICalendar read = Biweekly.parse(calendar).first();
        assertThat(calendar.lines().filter(l -> l.equals("BEGIN:VEVENT")).count()).isEqualTo(read.getEvents().size());
        workbook(Caller.stranger());
        for (String page : pages) {
            if (page.contains("/malgrupper/")) {
                String group = page.replaceAll(".*/malgrupper/|\\?.*", "");
                Markup.isOnlyWordsAsXml(page, Caller.stranger().get("/samordningskarta/resa.svg" + DAY + "&malgrupp=" + group).body());
                assertThat(Caller.stranger().get("/samordningskarta/resa.png" + DAY + "&malgrupp=" + group).statusCode()).isIn(200, 503);
            }
        }
    }

    /** No cell is a formula, whatever it begins with. */
    private static void workbook(Caller reader) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reader.bytes("/samordningskarta/karta.xlsx")))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(xml).as(part.getName()).doesNotContain("<f>").doesNotContain("<!DOCTYPE");
                }
            }
        }
    }

    /** Fills in whatever the form asks for, the most dangerous first, until it is taken. */
    private String add(String page, String slug) {
        Map<String, Integer> tries = new HashMap<>();
        Document form = Jsoup.parse(coordinator.get(page).body());
        for (int round = 0; round < 2 * TYPED.size(); round++) {
            HttpResponse<String> answer = coordinator.post(page, filled(form.selectFirst("main form[method=post]"), tries));
            if (answer.statusCode() == 302) {
                return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
            }
            form = Jsoup.parse(answer.body());
            form.select(".has-error [name]").forEach(input -> tries.merge(input.attr("name"), 1, Integer::sum));
        }
        throw new AssertionError(page + " takes nothing: " + form.select(".error-summary").text() + " " + tries);
    }

    private static List<Field> filled(Element form, Map<String, Integer> tries) {
        List<Field> fields = new ArrayList<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            String name = input.attr("name");
            int tried = tries.getOrDefault(name, 0);
            if (input.is("select")) {
                List<String> options = input.select("option").eachAttr("value").stream().filter(v -> !v.isEmpty()).toList();
                String selected = input.select("option[selected]").attr("value");
                fields.add(new Field(name, selected.isEmpty() || tried > 0 ? options.get(Math.floorMod(options.size() - 1 - tried, options.size())) : selected));
            } else if (List.of("hidden", "submit").contains(input.attr("type"))) {
                fields.add(new Field(name, input.val()));
            } else if (input.attr("type").equals("checkbox")) {
                if (fields.stream().noneMatch(f -> f.name().equals(name)) && !name.equals("verified")) {
                    fields.add(new Field(name, input.val()));
                }
            } else if (input.attr("type").equals("date")) {
                fields.add(new Field(name, name.equals("validFrom") ? FROM : tried > 0 ? "2035-01-10" : ""));
            } else {
                fields.add(new Field(name, TYPED.get(Math.min(tried, TYPED.size() - 1))));
            }
        }
        return fields;
    }

    private String slug(String entry) {
        return Jsoup.parse(coordinator.get(entry).body()).select("a[href*=/samordningskarta/insatser/]").attr("href").replaceAll(".*/insatser/|[?#].*", "");
    }

    private static List<String> links(String page) {
        return Jsoup.parse(Caller.stranger().get(page).body()).select("main a[href*=/malgrupper/], main a[href*=/aktorer/]").eachAttr("href").stream()
                .map(href -> href.replaceAll("[?#].*", "") + DAY).distinct().limit(4).toList();
    }
}
