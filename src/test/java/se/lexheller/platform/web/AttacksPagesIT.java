package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lexheller.platform.web.Crawl.Form;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Caller.Field;
import se.lexheller.testing.TableSums;
import se.lexheller.testing.TestDatabase;

/**
 * Each form of each page that each role can open, altered on its way as a browser never would: it is refused, or the form is shown
 * again, and nothing in the database has changed. Sent is only what is altered, so that no test disturbs another.
 */
class AttacksPagesIT {

    private static final String STATE = "jakarta.faces.ViewState";
    /** Reads all, and changes nothing. */
    private static final long AUDITOR = 12;
    private static final String TOO_LONG = "å".repeat(100_100);
    private static final List<String> NO_SUCH = List.of("-1", "99999999999999999999", "x' OR '1'='1");
    private static final List<String> STARTS = Stream.concat(Stream.of("/avvikelser/mojlighet-att-forlanga-introduktionsjobb",
                    "/folj/mojlighet-att-forlanga-introduktionsjobb", "/arbetsyta/arende/LH-2026-0001", "/arbetsyta/arende/LH-2026-0002",
                    "/samordningskarta/foresla-rattelse?insats=praktik", "/arbetsyta/kartan/ny/insats",
                    "/arbetsyta/arende/LH-2023-0001/publicering", "/arbetsyta/arende/LH-2023-0001/svar"),
            Arrays.stream(Route.values()).map(Route::template).filter(path -> !path.contains("{"))).toList();
    /** Change by themselves, or by anybody's coming and going. */
    private static final Set<String> RESTLESS = Set.of("audit_entry", "audit_head", "external_sign_in_attempt", "sign_in", "sign_in_failure", "filing_draft", "outbox_mail", "map_review_reminder");
    private static final Set<String> VERSIONS = Set.of("version", "readVersion", "endVersion", "seenVersion", "readNo", "readNumber", "undoRead");
    /** Buttons beside one that saves: they look the text through, or save none. */
    private static final Set<String> WITHOUT_VERSION = Set.of("mask", "acknowledge", "handOver", "publish", "unschedule", "citeFind");
    private static final Map<Long, Caller> CALLERS = new LinkedHashMap<>();
    private static final Map<String, Form> FORMS = new TreeMap<>();

    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private Map<String, String> before;

    @BeforeAll
    static void gather_the_forms() {
        Caller filing = filing(Caller.stranger());
        Crawl.of(filing, STARTS).forEach(form -> FORMS.putIfAbsent(form.kind(), form));
        for (long account = 1; account <= 15; account++) {
            CALLERS.put(account, Caller.signedInAs(account));
        }
        CALLERS.values().stream().toList().parallelStream().map(caller -> Crawl.of(caller, STARTS)).toList()
                .forEach(forms -> forms.forEach(form -> FORMS.putIfAbsent(form.kind(), form)));
        System.out.println("AttacksPagesIT: " + FORMS.size() + " forms of " + FORMS.values().stream().map(Form::route).distinct().count() + " pages");
    }

    @BeforeEach
    void remember_what_is_there() throws SQLException {
        before = checksums();
    }

    @AfterEach
    void nothing_has_changed() throws SQLException {
        Map<String, String> changed = new HashMap<>(checksums());
        before.forEach(changed::remove);
        assertThat(failures).isEmpty();
        assertThat(changed.keySet()).as("changed tables; %s", answers).isEmpty();
    }

    @Test
    void the_forms_of_most_pages_that_have_one_are_attacked() {
        assertThat(FORMS).hasSizeGreaterThan(60);
        assertThat(FORMS.values()).extracting(Form::route).contains(Route.SIGN_IN, Route.FILING_HAPPENED, Route.FILING_SUMMARY, Route.FOLLOW, Route.MAP_PROPOSAL,
                Route.STAFF_CASE, Route.ASSIGNING, Route.KEEPING_CHANGE, Route.ACCOUNT, Route.MY_CASE, Route.PUBLISHING);
    }

    /** Also the forms that stand on no page of the demonstration, as a stranger would guess them who has read the source. */
    @Test
    void no_address_takes_a_form_that_it_has_not_given_out() throws IOException {
        Caller auditor = Caller.signedInAs(AUDITOR);
        for (Route route : Route.values()) {
            String address = route.template().replace("{number}", "LH-2026-0001").replaceAll("\\{\\w+}", "1");
            for (List<Field> fields : guessed(route)) {
                assertThat(auditor.post(address, fields, "Sec-Fetch-Site", "cross-site").statusCode()).as("%s %s", address, fields).isEqualTo(403);
                assertThat(auditor.post(address, Caller.with(fields, STATE, "1:1")).statusCode()).as("%s %s", address, fields).isIn(400, 403, 404, 405);
                assertThat(Caller.stranger().post(address, fields).statusCode()).as("%s %s", address, fields).isLessThan(500);
            }
        }
    }

    @Test
    void what_another_site_sends_is_refused() {
        eachForm(form -> {
            refused(form, form.by().post(form.action(), form.fields(), "Sec-Fetch-Site", "cross-site"), 403);
            refused(form, form.by().post(form.action(), form.fields(), "Sec-Fetch-Site", "same-site"), 403);
            refused(form, form.by().post(form.action(), form.fields(), "Origin", "https://evil.example"), 403);
            refused(form, form.by().post(form.action(), form.fields(), "Origin", "null"), 403);
            refused(form, form.by().post(form.action(), form.fields(), new String[0]), 403);
        });
    }

    @Test
    void no_form_is_taken_from_an_address() {
        eachForm(form -> {
            String query = Caller.encoded(form.fields());
            String address = form.action() + (form.action().contains("?") ? "&" : "?") + query;
            if (form.fields().stream().anyMatch(f -> f.name().equals(STATE))) {
                refused(form, form.by().get(address), 400, 414);
                refused(form, form.by().send("HEAD", address, ""), 400, 414);
            }
            refused(form, form.by().send("PUT", form.action(), query, "Sec-Fetch-Site", "same-origin"), 405);
            refused(form, form.by().get(form.action(), "X-HTTP-Method-Override", "POST"), 200, 302);
        });
    }

    @Test
    void a_state_that_no_page_gave_out_is_refused() {
        eachForm(form -> {
            for (String state : List.of("rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3Rvcg==", "-1234567890:987654321", "", "stateless\u0000")) {
                refused(form, form.by().post(form.action(), Caller.with(form.fields(), STATE, state)), 400, 404);
            }
        });
    }

    @Test
    void what_the_page_has_not_filled_in_is_not_taken() {
        eachForm(form -> {
            for (String key : form.keys()) {
                for (String value : NO_SUCH) {
                    notDone(form, key + "=" + value, form.by().post(form.action(), Caller.with(form.fields(), key, value)));
                }
            }
        });
    }

    /** About nothing at all, since what may be left out may be passed over too where it is none. */
    @Test
    void what_one_cannot_choose_fails_no_page() {
        eachForm(form -> {
            for (String choice : form.choices()) {
                for (String value : NO_SUCH) {
                    if (!form.keys().isEmpty()) {
                        notDone(form, choice + "=" + value, form.by().post(form.action(), Caller.with(form.aboutNothing(), choice, value)));
                    }
                }
            }
        });
    }

    /** Whoever doesn't tell which version was read has not read the newest one. */
    @Test
    void a_text_that_tells_no_version_is_not_saved() {
        int told = 0;
        for (Form form : FORMS.values()) {
            List<String> versions = form.keys().stream().filter(VERSIONS::contains).toList();
            if (!versions.isEmpty() && !form.button().equals(form.id()) && !WITHOUT_VERSION.contains(form.button()) && form.route() != Route.KEEPING_NEW) {
                told++;
                List<Field> fields = form.fields().stream().filter(f -> !versions.contains(f.name())).toList();
                HttpResponse<String> answer = form.by().post(form.action(), fields);
                if (answer.statusCode() != 200 || !answer.body().contains("vilken version du utgick från")) {
                    failures.add(form.kind() + " at " + form.page() + ": " + answer.statusCode());
                }
            }
        }
        assertThat(told).isGreaterThanOrEqualTo(10);
    }

    @Test
    void what_is_ten_times_too_long_is_not_taken() {
        eachForm(form -> {
            if (!form.texts().isEmpty()) {
                List<Field> fields = form.fields();
                for (String name : form.texts()) {
                    fields = Caller.with(fields, name, TOO_LONG);
                }
                notDone(form, "too long", form.by().post(form.action(), fields));
            }
        });
    }

    @Test
    void nobody_sends_a_form_that_is_not_on_his_page() {
        List<Long> others = List.of(0L, 1L, 2L, 4L, 8L, 12L, 13L, 15L);
        eachForm(form -> {
            for (long other : others) {
                Caller caller = other == 0 ? Caller.stranger() : CALLERS.get(other);
                if (caller != form.by() && !has(caller, form)) {
                    notDone(form, "by account " + other, caller.post(form.action(), Caller.with(form.fields(), "roles", "ADMINISTRATOR")));
                }
            }
        });
    }

    @Test
    void a_secret_that_nobody_was_given_opens_nothing() throws IOException {
        for (Route route : Route.values()) {
            if (route.template().contains("{secret}")) {
                String address = route.template().replace("{secret}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
                for (List<Field> fields : guessed(route)) {
                    HttpResponse<String> answer = Caller.stranger().post(address, fields);
                    assertThat(answer.statusCode()).as("%s %s", address, fields).isIn(200, 404, 410);
                    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                }
            }
        }
    }

    @Test
    void a_parameter_never_takes_the_place_of_the_address() {
        Caller coordinator = CALLERS.get(9L);
        for (String path : List.of("/arbetsyta/arende/LH-2026-0001", "/arbetsyta/arende/LH-2026-0001/historik")) {
            assertThat(Jsoup.parse(coordinator.get(path + "?number=LH-2026-0002&number=LH-2026-0003").body()).title()).contains("LH-2026-0001");
        }
        assertThat(CALLERS.get(1L).get("/mina-arenden/LH-2099-0001?number=LH-2026-0001").statusCode()).isEqualTo(404);
    }

    /** Two at a time: most of it is waiting. */
    private static void eachForm(Consumer<Form> attack) {
        List.copyOf(FORMS.values()).parallelStream().forEach(attack);
    }

    private void refused(Form form, HttpResponse<String> answer, Integer... statuses) {
        if (!List.of(statuses).contains(answer.statusCode())) {
            failures.add(form.kind() + " at " + form.page() + ": " + answer.statusCode() + " to " + answer.request().method() + " " + answer.request().headers().map());
        }
    }

    private void notDone(Form form, String how, HttpResponse<String> answer) {
        String told = form.kind() + " at " + form.page() + ", " + how + ": " + answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 302) {
            answers.add(told);
        }
        // 503: an identity provider that nobody has started.
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            failures.add(told);
        }
    }

    private boolean has(Caller caller, Form form) {
        String page = pages.computeIfAbsent(System.identityHashCode(caller) + form.page(), key -> caller.get(form.page()).body());
        return Jsoup.parse(page).select("form").stream().filter(f -> f.id().equals(form.id()))
                .anyMatch(f -> form.button().isEmpty() || !f.getElementsByAttributeValue("name", form.button()).isEmpty());
    }

    private static Caller filing(Caller stranger) {
        Form start = Crawl.of(stranger, List.of("/anmal")).stream().filter(f -> f.route() == Route.FILING_START).findFirst().orElseThrow();
        return stranger.keeping(stranger.post(start.action(), start.fields()));
    }

    /** @return the forms of a view and of what lies beside it */
    private static List<List<Field>> guessed(Route route) throws IOException {
        StringBuilder views = new StringBuilder();
        try (Stream<Path> beside = Files.list(Path.of("src/main/webapp" + route.view()).getParent())) {
            for (Path part : beside.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                views.append(Files.readString(part));
            }
        }
        List<List<Field>> guesses = new ArrayList<>();
        Matcher form = Pattern.compile("<h:form[^>]* id=\"(\\w+)\".*?</h:form>", Pattern.DOTALL).matcher(views);
        while (form.find()) {
            Matcher button = Pattern.compile("commandButton id=\"(\\w+)\"").matcher(form.group());
            while (button.find()) {
                guesses.add(List.of(new Field(form.group(1), form.group(1)), new Field(STATE, "stateless"), new Field(button.group(1), "x")));
            }
        }
        guesses.add(List.of(new Field(STATE, "stateless")));
        return guesses;
    }

    private static Map<String, String> checksums() throws SQLException {
        try (Connection connection = TestDatabase.started().connect(TestDatabase.SERVER)) {
            return TableSums.of(connection, RESTLESS);
        }
    }
}
