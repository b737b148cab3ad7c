package se.lexheller.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lexheller.permissions.PageTable.PageRow;
import se.lexheller.platform.web.Route;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Markup;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;

/**
 * Markup, scripts, formulas and expressions stand in every text of a case in every stage, put there past all checks: they are read
 * as words on every page and in every file that shows them.
 */
class StoredScriptPagesIT {

    private static final int MARK = 60_000;
    private static final List<String> WITH_HACKED_ADDRESS = List.of("/avvikelser?typ=" + query("\"><script>hacked()</script>"),
            "/samordningskarta?q=" + query(Markup.SHORT), "/finns-inte/" + query(Markup.SHORT).replace("+", "%20"),
            "/logga-in?till=" + query("\"><script>hacked()</script>"), "/avvikelser?besked=" + query("<script>hacked()</script>"),
            "/samordningskarta/tidsgranser?insats=" + query(Markup.SHORT), "/samordningskarta/matris?kommun=" + query(Markup.SHORT));

    private static Connection database;
    private static PoisonedCases cases;
    private static String published;

    @BeforeAll
    static void a_case_in_each_stage_with_markup_in_all_its_texts() throws Exception {
        Mailbox.opened();
        HttpResponse<String> ready = Caller.stranger().get("/");
        assertThat(ready.statusCode()).isEqualTo(200);
        database = TestDatabase.started().connect(TestDatabase.SERVER);
        cases = PoisonedCases.in(database, MARK);
        published = "/avvikelser/fall-" + cases.id(Stage.REVIEWED);
        HttpResponse<String> publishing = press(Route.PUBLISHING, Stage.REVIEWED, "publish", Map.of());
        assertThat(publishing.statusCode()).as(publishing.body()).isEqualTo(302);
        HttpResponse<String> rejecting = press(Route.STAFF_CASE, Stage.NEEDS_SUPPLEMENT, "reject", Map.of("rejectReason", Markup.LONG, "rejectChannel", Markup.SHORT));
        assertThat(rejecting.statusCode()).as(rejecting.body()).isEqualTo(302);
    }

    @AfterAll
    static void the_words_are_taken_out_again() throws SQLException {
        press(Route.PUBLISHING, Stage.REVIEWED, "withdraw", Map.of());
        cases.cleaned();
        database.close();
    }

    @Test
    void every_page_of_a_case_shows_words() {
        Map<Long, Caller> callers = new TreeMap<>();
        int shown = 0;
        for (PageRow row : PageTable.read().values()) {
            for (long account : readers(row)) {
                Caller caller = callers.computeIfAbsent(account, Caller::signedInAs);
                for (Stage stage : row.stages()) {
                    shown += stage == Stage.PUBLISHED || !cases.has(row, stage, account) ? 0 : look(caller, cases.path(row, stage, account));
                }
            }
        }
        assertThat(shown).isGreaterThan(100);
    }

    private static List<Long> readers(PageRow row) {
        return switch (row.over()) {
            case "case" -> List.of(9L);
            case "party" -> List.of(9L, 4L);
            case "filer" -> List.of(1L);
            case "assignment" -> List.of(5L);
            default -> List.of();
        };
    }

    @Test
    void every_list_and_every_page_of_the_public_shows_words() {
        String number = cases.number(Stage.TRIAGE);
        Caller coordinator = Caller.signedInAs(9);
        List.of("/arbetsyta", "/arbetsyta/ko/att-ta-emot", "/arbetsyta/ko/hos-medlemmar", "/arbetsyta/ko/publicerade", "/arbetsyta/kartan/arenden", "/arbetsyta/kartan/forslag",
                "/arbetsyta/kartan/forslag/" + cases.feedback(), "/arbetsyta/inaktuella-svar", "/arbetsyta/diarium", "/arbetsyta/incidenter", "/arbetsyta/incidenter/" + cases.incident())
                .forEach(address -> assertThat(look(coordinator, address)).as(address).isEqualTo(1));
        List.of("/arbetsyta", "/arbetsyta/uppdrag", "/arbetsyta/uppdrag?ko=klara").forEach(address -> look(Caller.signedInAs(4), address));
        look(Caller.signedInAs(1), "/mina-arenden");
        look(Caller.signedInAs(12), "/arbetsyta/granskningslogg");
        List.of("/", "/avvikelser", published, "/folj" + published.substring("/avvikelser".length()), "/utkorg").forEach(address -> look(Caller.stranger(), address));
        WITH_HACKED_ADDRESS.forEach(address -> look(Caller.stranger(), address));
        assertThat(Jsoup.parse(Caller.stranger().get(published).body()).text()).contains("<svg onload=hacked()>", "#{7*7}", "<!-- &lt;b&gt;");
        HttpResponse<String> found = coordinator.get("/arbetsyta/forslag?q=" + number);
        assertThat(found.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(Json.createReader(new StringReader(found.body())).readArray().toString()).contains("onerror");
    }

    /** Tables, feeds and data, by the addresses that the pages tell. */
    @Test
    void every_file_holds_words() {
        Caller coordinator = Caller.signedInAs(9);
        assertThat(coordinator.get("/arbetsyta/diarium.csv").body()).doesNotContainPattern("(?m)(^|;)\"?[=+@\\t]");
        Markup.isOnlyWordsAsXml("the register", coordinator.get("/arbetsyta/diarium.xml").body());
        Set<String> files = new LinkedHashSet<>();
        for (String page : List.of("/", "/avvikelser", published)) {
            Jsoup.parse(Caller.stranger().get(page).body()).select("link[rel=alternate][type], a[type]").stream()
                    .filter(link -> link.attr("type").matches(".*(xml|json|csv|html).*")).map(StoredScriptPagesIT::path).forEach(files::add);
        }
        for (String file : files) {
            HttpResponse<String> answer = Caller.stranger().get(file);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (type.contains("xml")) {
                Markup.isOnlyWordsAsXml(file, answer.body());
            } else if (type.contains("json")) {
                Json.createReader(new StringReader(answer.body())).read();
            } else if (type.contains("csv")) {
                assertThat(answer.body()).as(file).doesNotContainPattern("(?m)(^|;)\"?[=+@\\t]");
            } else {
                Markup.isOnlyWords(file, answer.body());
            }
        }
    }

    private static String path(Element link) {
        return link.attr("href").replaceFirst("^https?://[^/]+", "");
    }

    /** Mails carry number and link, and no text of a case at all. */
    @Test
    void no_mail_holds_any_of_it() throws Exception {
        for (MimeMessage mail : Mailbox.opened().all()) {
            Multipart parts = (Multipart) mail.getContent();
            assertThat(mail.getSubject()).doesNotContain("hacked");
            for (int i = 0; i < parts.getCount(); i++) {
                assertThat(parts.getBodyPart(i).getContent().toString()).as(mail.getSubject()).doesNotContain("hacked").doesNotContain("49 49");
            }
        }
        assertThat(Caller.stranger().get("/utkorg").body()).doesNotContain("hacked");
    }

    /** What is only words to a parser is so to a browser, and its policy had nothing to stop. */
    @Test
    void no_browser_runs_any_of_it() {
        List<String> open = new ArrayList<>(List.of(published, "/avvikelser"));
        open.addAll(WITH_HACKED_ADDRESS);
        try (Person reader = Person.visiting(); Person coordinator = Person.signedInAs("Samordnare")) {
            Markup.runsNothing(reader.page(), open);
            Markup.runsNothing(coordinator.page(), List.of(Route.STAFF_CASE.path(cases.number(Stage.FOLLOW_UP)), Route.STAFF_HISTORY.path(cases.number(Stage.FOLLOW_UP)),
                    Route.MEMBER_TEXT.path(cases.number(Stage.TRIAGE)), Route.JOINT_ANSWER.path(cases.number(Stage.JOINT_REVIEW)),
                    Route.PUBLISHING.path(cases.number(Stage.REDACTION)), Route.ASSIGNING.path(cases.number(Stage.CLOSED))));
        }
    }

    private static int look(Caller caller, String address) {
        HttpResponse<String> answer = caller.get(address);
        assertThat(answer.statusCode()).as(address).isIn(200, 302, 404);
        Markup.isOnlyWords(address, answer.body());
        return answer.statusCode() == 200 ? 1 : 0;
    }

    private static HttpResponse<String> press(Route route, Stage stage, String button, Map<String, String> typed) {
        List<Caller.Field> fields = new ArrayList<>();
        Map<String, String> sent = Presses.press(ViewButtons.of(route.view()).get(button));
        sent.putAll(typed);
        sent.forEach((name, value) -> fields.add(new Caller.Field(name, value)));
        fields.add(new Caller.Field("jakarta.faces.ViewState", "stateless"));
        return Caller.signedInAs(9).post(route.path(cases.number(stage)), fields);
    }

    private static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
