package se.lexheller.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.TestServer;

/** Nothing above low is found by wapiti and sqlmap, but for what {@code accepted.txt} gives a reason for. */
class BlackBoxScan {

    private static final Path OUT = Path.of("target/scan").toAbsolutePath();
    /** Those that would ask other machines, guess words of a list for hours, or look for somebody else's programs are left out. */
    private static final String MODULES = "backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,"
            + "redirect,shellshock,sql,xss,xxe";
    /** For each of wapiti's modules, and twice as long for looking around first; less is a first look. */
    private static final int SECONDS = Integer.getInteger("scan.seconds", 60);
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final int ABOVE_LOW = 2;
    /** Where something can be searched, filtered or turned over, for everybody. */
    private static final List<String> OPEN = List.of("/avvikelser?q=introduktion&typ=tidsgrans&aktor=1&sida=1",
            "/avvikelser?insats=introduktionsjobb&fran=2023-01-01&till=2026-01-01", "/avvikelser/mojlighet-att-forlanga-introduktionsjobb*",
            "/samordningskarta?q=rehab&kommun=0580&program=JOB&roll=utfor", "/samordningskarta/matris?kommun=0580&fran=2020-01-01",
            "/samordningskarta/tidsgranser?insats1=introduktionsjobb&start1=2026-11-21", "/samordningskarta/insatser/introduktionsjobb*",
            "/hsds/services?search=rehab&page=1&per_page=10&taxonomy_term_id=1&organization_id=1&modified_after=2020-01-01", "/logga-in?till=/arbetsyta",
            "/sok?q=rehab&sida=1", "/sok/forslag.json?q=rehab", "/statistik?ar=2023&typ=tidsgrans", "/api/v1/cases?limit=10&page=1&modified_after=2020-01-01",
            "/api/v1/statistics?published_from=2023-01-01&published_until=2026-01-01", "/feed.atom?typ=tidsgrans");
    /** … and for those who are signed in. */
    private static final List<String> SIGNED_IN = List.of("/arbetsyta/ko/att-ta-emot?q=x&typ=tidsgrans&aktor=6&sortera=inkom&sida=1",
            "/arbetsyta/kartan?q=x&haller=alla&sida=1", "/arbetsyta/kartan/overblick?fran=2023-01-01", "/arbetsyta/arende/LH-2026-0001*",
            "/arbetsyta/arende/forslag?q=x&utom=LH-2026-0001");
    private static final List<String> ADMINISTRATORS = List.of("/administration/konton?q=x&sida=1", "/arbetsyta/granskningslogg?om=x&vem=1&vad=CASE&fran=2026-01-01&fore=9");
    private static final long COORDINATOR = 9;
    private static final long ADMINISTRATOR = 13;

    private final Accepted accepted = new Accepted();

    @BeforeAll
    static void folder() throws IOException {
        Files.createDirectories(OUT);
    }

    @Test
    void wapiti_finds_nothing_from_outside() throws IOException {
        String base = TestServer.started().base().toString();
        Path report = OUT.resolve("wapiti.json");
        Files.deleteIfExists(report);
        new Scanner("wapiti").run(PATIENCE, OUT.resolve("wapiti.log"), "-u", base + "/", "--scope", "folder", "-m", MODULES, "-f", "json",
                "-o", report.toString(), "--store-session", OUT.resolve("wapiti").toString(), "--flush-session", "--no-bugreport",
                "--max-scan-time", String.valueOf(2 * SECONDS), "--max-attack-time", String.valueOf(SECONDS), "--max-links-per-page", "60", "--max-files-per-dir", "12",
                "-d", "4", "-t", "20", "-H", "Origin: " + base, "--endpoint", "http://127.0.0.1:9/",
                "-s", base + "/logga-in", "-s", base + "/anmal", "-s", base + "/avvikelser?q=a", "-s", base + "/samordningskarta?q=a",
                "-s", base + "/hsds/services?search=a", "-s", base + "/folj/mojlighet-att-forlanga-introduktionsjobb");
        assertThat(findings(report)).as("see %s", report).isEmpty();
    }

    @Test
    void sqlmap_gets_nowhere_in_what_everybody_may_ask() throws IOException {
        assertThat(injectable("open", OPEN, null)).isEmpty();
    }

    @Test
    void sqlmap_gets_nowhere_in_the_workplace() throws Exception {
        assertThat(injectable("workplace", SIGNED_IN, signedIn(COORDINATOR))).isEmpty();
        assertThat(injectable("administration", ADMINISTRATORS, signedIn(ADMINISTRATOR))).isEmpty();
    }

    @Test
    void sqlmap_gets_nowhere_with_what_is_posted() throws IOException {
        String base = TestServer.started().base().toString();
        assertThat(posted(base, "sign-in", "/logga-in", "application/x-www-form-urlencoded", "",
                "signIn=signIn&email=x%40x.se&password=x&go=x&jakarta.faces.ViewState=stateless")).isEmpty();
        assertThat(posted(base, "forgotten", "/konto/glomt-losenord", "application/x-www-form-urlencoded", "",
                "forgotten=forgotten&email=x%40x.se&send=x&jakarta.faces.ViewState=stateless")).isEmpty();
        assertThat(posted(base, "intake", "/api/v1/deviations", "application/json", "Authorization: Bearer x\nIdempotency-Key: 1\n",
                "{\"challenge\":\"x\",\"kind\":\"OTHER\",\"actors\":[\"6\"]}")).isEmpty();
    }

    private List<String> findings(Path report) throws IOException {
        assertThat(report).as("wapiti's report; see wapiti.log").exists();
        JsonNode root = new ObjectMapper().readTree(report.toFile());
        List<String> found = new ArrayList<>();
        for (String part : List.of("vulnerabilities", "anomalies")) {
            root.get(part).fields().forEachRemaining(kind -> kind.getValue().forEach(one -> {
                String detail = one.get("method").asText() + " " + one.get("path").asText() + " " + one.get("parameter").asText() + " " + one.get("info").asText();
                if (one.get("level").asInt() >= ABOVE_LOW && !accepted.has(kind.getKey(), detail)) {
                    found.add(kind.getKey() + ": " + detail);
                }
            }));
        }
        return found;
    }

    private static List<String> injectable(String name, List<String> addresses, String cookie) throws IOException {
        String base = TestServer.started().base().toString();
        Path targets = OUT.resolve("sqlmap-" + name + ".txt");
        Files.write(targets, addresses.stream().map(address -> base + address).toList());
        List<String> arguments = new ArrayList<>(List.of("-m", targets.toString()));
        if (cookie != null) {
            arguments.addAll(List.of("--cookie", cookie));
        }
        return sqlmap(name, arguments);
    }

    private static List<String> posted(String base, String name, String path, String type, String headers, String body) throws IOException {
        URI host = URI.create(base);
        Path request = OUT.resolve("sqlmap-" + name + ".request");
        Files.writeString(request, "POST " + path + " HTTP/1.1\nHost: " + host.getAuthority() + "\n"
                + (path.startsWith("/api/") ? "" : "Origin: " + base + "\n") + headers + "Content-Type: " + type + "\n\n" + body);
        return sqlmap(name, List.of("-r", request.toString()));
    }

    /** @return the lines of its log that tell of an injection */
    private static List<String> sqlmap(String name, List<String> target) throws IOException {
        Path log = OUT.resolve("sqlmap-" + name + ".log");
        List<String> arguments = new ArrayList<>(target);
        arguments.addAll(List.of("--batch", "--ignore-stdin", "--dbms=mysql", "--level", "2", "--risk", "2", "--technique", "BEUST", "--time-sec", "3", "--threads", "2",
                "--disable-coloring", "--flush-session", "--ignore-proxy", "--ignore-code", "404,401,403,429", "--output-dir", OUT.resolve("sqlmap").toString()));
        new Scanner("sqlmap").run(PATIENCE, log, arguments.toArray(String[]::new));
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).as("what %s tested", log).anyMatch(line -> line.contains("testing ") && line.contains("parameter"));
        return lines.stream().filter(line -> line.matches("(?i).*(is vulnerable|identified the following injection|Payload: ).*")).toList();
    }

    private static String signedIn(long account) throws IOException, InterruptedException {
        URI base = TestServer.started().base();
        CookieManager cookies = new CookieManager();
        HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build()
                .send(HttpRequest.newBuilder(base.resolve("/logga-in")).header("Origin", base.toString())
                        // From another place than sqlmap's, whose guesses at the sign-in have to wait.
                        .header("X-Forwarded-For", "192.0.2.7")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("demoForm=demoForm&demo=" + account + "&jakarta.faces.ViewState=stateless"))
                        .build(), HttpResponse.BodyHandlers.discarding());
        String cookie = cookies.getCookieStore().getCookies().stream().map(HttpCookie::toString).collect(Collectors.joining("; "));
        assertThat(cookie).as("a cookie of the signed in").contains("lexheller=");
        return cookie;
    }
}
