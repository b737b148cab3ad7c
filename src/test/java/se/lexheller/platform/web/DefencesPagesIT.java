package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Caller.Field;
import se.lexheller.testing.TestServer;

/** What stands between the product and whoever means it ill, whatever page is asked for. */
class DefencesPagesIT {

    private static final long COORDINATOR = 9;
    private static final Caller STRANGER = Caller.stranger();
    private static final String EVIL = "evil.example";
    private static final Set<String> OPEN = Set.of("/hsds/services", "/hsds/none", "/samordningskarta.ttl", "/openapi");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/avvikelser", "/avvikelser/finns-inte", "/finns-inte", "/logga-in", "/anmal", "/arbetsyta", "/samordningskarta/matris",
            "/assets/css/base.css", "/assets/finns-inte.css", "/hsds/services", "/hsds/none", "/samordningskarta.ttl", "/samordningskarta/karta.xlsx",
            "/samordningskarta/granskning.ics", "/openapi", "/health/ready", "/avvikelser;a=b", "/logga-in?jakarta.faces.ViewState=stateless", "/WEB-INF/web.xml",
            "/publication/home.xhtml"})
    void every_answer_has_the_headers(String address) {
        HttpResponse<String> answer = STRANGER.get(address);
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'",
                "frame-ancestors 'none'", "form-action 'self'").doesNotContain("unsafe").doesNotContain("*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo(OPEN.contains(address) ? "cross-origin" : "same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        // A page that is kept leaves no line in the log that the id could lead to.
        assertThat(!header(answer, "X-Request-Id").isEmpty() || header(answer, "Cache-Control").contains("s-maxage")).isTrue();
        assertThat(header(answer, "Cache-Control")).isNotEmpty();
        assertThat(header(answer, "Strict-Transport-Security")).as("nobody can come over TLS to the test's server").isEmpty();
        String type = header(answer, "Content-Type");
        assertThat(type.isEmpty() || type.contains("charset=UTF-8") || type.contains("spreadsheetml")).as(type).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/finns-inte", "/hsds/services", "/hsds/application.wadl", "/hsds/none", "/assets/css/base.css", "/health",
            "/jakarta.faces.resource/components.js.xhtml?ln=primefaces", "/logga-in?jakarta.faces.ViewState=x", "/WEB-INF/", "/openapi", "/openapi/ui", "/avvikelser?sida=x"})
    void no_answer_tells_what_the_server_is(String address) {
        HttpResponse<String> answer = STRANGER.get(address, "Accept", "text/html");
        assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by", "Server", "X-Powered-By");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("grizzly").doesNotContainIgnoringCase("mojarra")
                .doesNotContainIgnoringCase("jersey").doesNotContain("java.lang").doesNotContain("org.primefaces");
    }

    @Test
    void other_programs_see_no_figures_of_the_server() {
        assertThat(STRANGER.get("/metrics", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get"})
    void other_methods_than_ours_are_refused(String method) {
        for (String address : List.of("/", "/logga-in", "/arbetsyta", "/assets/css/base.css", "/hsds/services")) {
            HttpResponse<String> answer = STRANGER.send(method, address, "", "Sec-Fetch-Site", "same-origin");
            assertThat(answer.statusCode()).as("%s %s", method, address).isIn(405, 501, 400);
            assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContain("<form");
        }
        HttpResponse<String> options = STRANGER.send("OPTIONS", "/logga-in", "");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2f..%2fetc/passwd", "/assets/..%2fWEB-INF/web.xml", "/assets/..;/WEB-INF/web.xml", "/assets/%2e%2e/WEB-INF/web.xml",
            "/assets/%5c..%5cWEB-INF%5cweb.xml", "/;/WEB-INF/web.xml", "/WEB-INF/web.xml", "/WEB-INF/classes/META-INF/microprofile-config.properties",
            "/META-INF/MANIFEST.MF", "/assets/", "/assets/css/", "/.git/config", "/avvikelser/%00", "/avvikelser/..;/arbetsyta", "//arbetsyta",
            "/arbetsyta/;a=b", "/arbetsyta/..;/administration/konton", "/jakarta.faces.resource/web.xml?ln=../WEB-INF", "/publication/home.xhtml",
            "/a%c0%ae%c0%ae/", "/hsds/..;/metrics", "/assets/css/base.css%00.html", "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x"})
    void a_way_around_the_addresses_leads_nowhere(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404|301).*").doesNotContain("<web-app").doesNotContain("DB_PASSWORD").doesNotContain("root:");
    }

    @Test
    void the_host_that_is_asked_for_stands_in_no_answer() throws IOException {
        for (String address : List.of("/", "/avvikelser", "/arbetsyta", "/finns-inte", "/samordningskarta", "/hsds/services", "/openapi", "/folj/avsluta-direkt/x")) {
            String answer = raw("GET " + address + " HTTP/1.1\r\nHost: " + EVIL + "\r\nX-Forwarded-Host: " + EVIL + "\r\nForwarded: host=" + EVIL
                    + "\r\nX-Forwarded-Proto: https\r\nX-Original-URL: /arbetsyta\r\nX-Rewrite-URL: /arbetsyta\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(address).doesNotContain(EVIL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "/%0d%0aSet-Cookie:a=b", "/\r\nSet-Cookie: a=b",
            "javascript:alert(1)", "/\tevil", "data:text/html,x", "http:evil.example", "///evil.example", "/arbetsyta@evil.example"})
    void after_sign_in_nobody_is_led_to_another_site(String target) {
        HttpResponse<String> answer = STRANGER.post("/logga-in?till=" + URLEncoder.encode(target, StandardCharsets.UTF_8),
                List.of(new Field("demoForm", "demoForm"), new Field("jakarta.faces.ViewState", "stateless"), new Field("demo", "9")));
        String location = header(answer, "Location");
        assertThat(location).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\").doesNotContain(EVIL);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("a="));
    }

    @Test
    void a_line_break_reaches_no_header() throws IOException {
        for (String address : List.of("/arbetsyta?x=%0d%0aSet-Cookie:%20a=b", "/folj/avsluta-direkt/x%0d%0aSet-Cookie:%20a=b", "/avvikelser?besked=%0d%0aX-A:b",
                "/arbetsyta%0d%0aX-A:b/", "/samordningskarta/resa.svg?malgrupp=%0d%0aX-A:b")) {
            String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: abc%0d%0aX-A: b\r\nConnection: close\r\n\r\n");
            assertThat(answer.substring(0, Math.max(answer.indexOf("\r\n\r\n"), 0)).lines()).as(address)
                    .noneMatch(line -> line.startsWith("Set-Cookie: a=") || line.startsWith("X-A"));
        }
    }

    @Test
    void a_message_of_two_lengths_is_refused() throws IOException {
        String begin = "POST /logga-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        assertThat(raw(begin + "Content-Length: 3\r\nContent-Length: 30\r\n\r\na=b")).startsWith("HTTP/1.1 400");
        assertThat(raw(begin + "Content-Length: -1\r\n\r\na=b")).startsWith("HTTP/1.1 400");
        String smuggled = raw(begin + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /hsds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(smuggled).as("the length is not what counts where there are chunks").startsWith("HTTP/1.1 4");
    }

    @Test
    void what_is_too_large_is_refused() {
        String page = Jsoup.parse(STRANGER.send("POST", "/logga-in", "a=" + "x".repeat(2_097_152), "Sec-Fetch-Site", "same-origin").body()).text();
        assertThat(page).contains("Det blev för mycket på en gång");
        assertThat(STRANGER.get("/avvikelser?q=" + "x".repeat(4_001)).statusCode()).isEqualTo(414);
        assertThat(STRANGER.get("/" + "x".repeat(1_001)).statusCode()).isEqualTo(414);
        assertThat(STRANGER.get("/?" + "x".repeat(20_000)).statusCode()).isIn(400, 414, 431);
        StringBuilder many = new StringBuilder("a=1");
        for (int i = 0; i < 20_000; i++) {
            many.append("&b").append(i).append('=');
        }
        try {
            assertThat(STRANGER.send("POST", "/logga-in", many.toString(), "Sec-Fetch-Site", "same-origin").statusCode()).isLessThan(500);
        } catch (AssertionError hungUp) { // the server itself does where there are more than ten thousand
            assertThat(hungUp).hasCauseInstanceOf(IOException.class);
        }
        assertThat(STRANGER.get("/logga-in").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_form_is_not_read_as_one() {
        String form = "demoForm=demoForm&jakarta.faces.ViewState=stateless&demo=9";
        for (String type : List.of("text/plain", "application/json", "application/xml", "multipart/form-data; boundary=x")) {
            HttpResponse<String> answer = STRANGER.send("POST", "/logga-in", form, "Content-Type", type, "Sec-Fetch-Site", "same-origin");
            assertThat(answer.statusCode()).as(type).isLessThan(500).isNotEqualTo(302);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void who_asks_too_often_waits() {
        String[] person = {"X-Forwarded-For", "192.0.2.77", "Accept", "text/html", "Sec-Fetch-Site", "same-origin"};
        HttpResponse<String> answer = null;
        for (int i = 0; i < 400 && (answer == null || answer.statusCode() != 429); i++) {
            answer = STRANGER.post("/folj/finns-inte", List.of(), person);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 60);
        assertThat(Jsoup.parse(answer.body()).selectFirst("h1").text()).isEqualTo("Vänta en stund");
        HttpResponse<String> program = STRANGER.post("/folj/finns-inte", List.of(), "X-Forwarded-For", "192.0.2.77", "Sec-Fetch-Site", "same-origin");
        if (program.statusCode() == 429) {
            assertThat(header(program, "Content-Type")).startsWith("application/problem+json");
        }
        assertThat(STRANGER.post("/folj/finns-inte", List.of(), "X-Forwarded-For", "192.0.2.78", "Sec-Fetch-Site", "same-origin").statusCode()).isNotEqualTo(429);
        assertThat(STRANGER.post("/folj/finns-inte", List.of(), "X-Forwarded-For", "192.0.2.77, 192.0.2.79", "Sec-Fetch-Site", "same-origin").statusCode())
                .as("what stands before the proxy's own word is anybody's").isNotEqualTo(429);
    }

    @Test
    void each_sign_in_has_a_cookie_of_its_own_and_ends_the_one_before() {
        Caller first = Caller.signedInAs(COORDINATOR);
        HttpResponse<String> again = first.post("/logga-in", List.of(new Field("demoForm", "demoForm"), new Field("jakarta.faces.ViewState", "stateless"), new Field("demo", "9")));
        String cookie = again.headers().allValues("Set-Cookie").stream().filter(c -> !c.contains("Max-Age=0")).findFirst().orElseThrow();
        assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Lax").contains("; Path=/").doesNotContain("Domain");
        assertThat(first.get("/arbetsyta").statusCode()).isEqualTo(302);
    }

    @Test
    void every_personal_page_has_a_way_out() {
        Caller coordinator = Caller.signedInAs(COORDINATOR);
        for (String address : List.of("/arbetsyta", "/arbetsyta/arende/LH-2026-0001", "/arbetsyta/kartan")) {
            Document page = Jsoup.parse(coordinator.get(address).body());
            assertThat(page.select("header form[method=post]")).as(address).isNotEmpty();
        }
    }

    @Test
    void sign_out_leaves_nothing_behind() {
        Caller coordinator = Caller.signedInAs(COORDINATOR);
        Element out = Jsoup.parse(coordinator.get("/arbetsyta").body()).selectFirst("header form[method=post]");
        List<Field> fields = new ArrayList<>(out.select("input[name]").stream().map(i -> new Field(i.attr("name"), i.val())).toList());
        out.select("button[name]").forEach(b -> fields.add(new Field(b.attr("name"), b.val())));
        HttpResponse<String> answer = coordinator.post(out.attr("action"), fields);
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(c -> c.contains("Max-Age=0"));
        assertThat(coordinator.get("/arbetsyta").statusCode()).isEqualTo(302);
    }

    @Test
    void nobody_keeps_a_copy_of_what_is_ones_own() {
        Caller coordinator = Caller.signedInAs(COORDINATOR);
        for (String address : List.of("/arbetsyta", "/arbetsyta/arende/LH-2026-0001", "/mina-arenden", "/arbetsyta/forslag?q=LH", "/utkorg", "/logga-in",
                "/konto/glomt-losenord", "/konto/aktivera/x", "/arende/x", "/anmal/bekrafta/x", "/folj/bekrafta/x", "/samordningskarta/inskickat/x", "/finns-inte",
                "/administration/konton", "/health", "/avvikelser/finns-inte")) {
            assertThat(header(coordinator.get(address), "Cache-Control")).as(address).contains("no-store");
        }
        assertThat(header(STRANGER.get("/anmal"), "Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void fields_that_no_form_has_change_nothing() {
        HttpResponse<String> answer = STRANGER.post("/logga-in?roles=ADMINISTRATOR", List.of(new Field("demoForm", "demoForm"), new Field("jakarta.faces.ViewState", "stateless"),
                new Field("demo", "1"), new Field("roles", "ADMINISTRATOR"), new Field("role", "ADMINISTRATOR"), new Field("id", "13"), new Field("accountId", "13"),
                new Field("signInPage.demoUsers", "13"), new Field("user.roles", "ADMINISTRATOR")));
        Caller filer = STRANGER.keeping(answer);
        assertThat(filer.get("/administration/konton").statusCode()).isEqualTo(404);
        assertThat(filer.get("/mina-arenden").statusCode()).isEqualTo(200);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What no library would send. */
    private static String raw(String request) throws IOException {
        URI base = TestServer.started().base();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8_192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException e) {
            return answer.toString(); // kept open by the server
        }
        return answer.toString();
    }
}
