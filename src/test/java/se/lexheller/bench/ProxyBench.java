package se.lexheller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.lexheller.testing.DebianProgram;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestSettings;

/** The proxy's example of {@code payara-config/nginx.conf} in front of the product: over TLS, quick, and forgetful in time. */
@TestMethodOrder(MethodName.class)
class ProxyBench {

    private static final String CASE = "/avvikelser/fall-50";
    /** Two seconds until every node knows, and ten that a proxy may keep a page. */
    private static final Duration GONE = Duration.ofSeconds(12);
    private static final Path FOLDER = Path.of("target", "bench", "proxy").toAbsolutePath();
    private static BenchServer server;
    private static Nginx nginx;
    private static HttpClient client;

    @BeforeAll
    static void a_proxy_in_front_of_a_server() throws Exception {
        Files.createDirectories(FOLDER);
        int port = Nginx.freePort();
        server = BenchServer.started("proxy", TestSettings.port("test.http.port"), Map.of("BASE_URL", "https://localhost:" + port));
        try (Connection owner = TestDatabase.started().connect(TestDatabase.SERVER)) {
            new CaseLoader(owner).load(100);
            new CaseCopies(owner).tell();
        }
        certificate();
        nginx = Nginx.started(FOLDER, port, "https", configuration(port));
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(trusting()).build();
        TimeUnit.SECONDS.sleep(11);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.close();
        }
        server.close();
    }

    @Test
    void a_published_page_is_kept_by_the_proxy_packed_and_plain() throws Exception {
        HttpResponse<byte[]> plain = get(CASE, null);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(kept(null).body()).isEqualTo(plain.body());
        get(CASE, "gzip");
        HttpResponse<byte[]> packed = kept("gzip, br");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length);
        assertThat(packed.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(packed.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void it_is_as_quick_as_the_proxy() throws Exception {
        Path files = Files.createDirectories(FOLDER.resolve("www"));
        Files.write(files.resolve("page.html"), get(CASE, null).body());
        double ratio = 0;
        for (int round = 0; round < 3; round++) {
            Load.Result kept = Load.of(CASE, 16).run(nginx.base(), 4, FOLDER);
            Load.Result file = Load.of("/test-files/page.html", 16).run(nginx.base(), 4, FOLDER);
            assertThat(kept.failed()).isZero();
            ratio = Math.max(ratio, kept.perSecond() / file.perSecond());
            System.out.printf("behind the proxy, over TLS: %.0f/s, p99 %.2f ms; a file: %.0f/s%n", kept.perSecond(), kept.p99(), file.perSecond());
        }
        assertThat(ratio).as("of what the same proxy does with a file over TLS").isGreaterThan(0.5);
    }

    @Test
    void nothing_that_is_one_persons_is_kept() throws Exception {
        for (String path : new String[] {"/anmal", "/logga-in", "/arbetsyta", "/folj/fall-50", "/avvikelser/finns-inte", "/avvikelser?sok=ord"}) {
            get(path, null);
            assertThat(get(path, null).headers().firstValue("X-Test-Cache").orElse("")).as(path).isNotEqualTo("HIT");
        }
    }

    @Test
    void the_address_that_the_proxy_sees_counts_and_not_what_a_reader_writes() throws Exception {
        // The figures are for programs on the same machine that ask for themselves.
        assertThat(get("/metrics", null).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_withdrawn_is_gone_in_time_under_load() throws Exception {
        assertThat(get(CASE, null).statusCode()).isEqualTo(200);
        withdraw();
        long start = System.nanoTime();
        int status = 200;
        while (status == 200) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("still shown").isLessThan(GONE);
            TimeUnit.MILLISECONDS.sleep(50);
            status = get(CASE, null).statusCode();
        }
        System.out.printf("a withdrawn page was gone from the proxy after %.1f s%n", (System.nanoTime() - start) / 1e9);
        assertThat(status).isEqualTo(410);
        assertThat(server.get(CASE).statusCode()).isEqualTo(410);
    }

    /** As another node would: this server learns of it from the database alone. */
    private static void withdraw() throws SQLException {
        try (Connection owner = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = owner.createStatement()) {
            statement.executeUpdate("UPDATE published_case SET withdrawn_at = UTC_TIMESTAMP(6), withdrawal_reason = 'Prov' WHERE slug = 'fall-50'");
            new CaseCopies(owner).tell();
        }
    }

    /** It may be sent on to the first reader before the proxy has put its copy away. */
    private static HttpResponse<byte[]> kept(String encoding) throws IOException, InterruptedException {
        for (int tries = 0; tries < 20; tries++) {
            HttpResponse<byte[]> answer = get(CASE, encoding);
            if (answer.headers().firstValue("X-Test-Cache").filter("HIT"::equals).isPresent()) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("never kept");
    }

    private static HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(nginx.base().resolve(path));
        if (encoding != null) {
            request.header("Accept-Encoding", encoding);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The example as it stands, but for names and places; and a header that tells whether the proxy answered by itself. */
    private static String configuration(int port) throws IOException {
        String example = Files.readString(TestSettings.path("test.config").resolve("nginx.conf"))
                .replace("server 127.0.0.1:8080;", "server 127.0.0.1:" + server.base().getPort() + ";")
                .replace("listen 80;", "listen 127.0.0.1:" + Nginx.freePort() + ";")
                .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + " ssl http2; add_header X-Test-Cache $upstream_cache_status;\n"
                        + "location /test-files/ { alias " + FOLDER.resolve("www") + "/; }")
                .replace("/etc/ssl/lexheller.pem", FOLDER.resolve("certificate.pem").toString())
                .replace("/etc/ssl/private/lexheller.key", FOLDER.resolve("certificate.key").toString())
                .replace("/var/cache/nginx/lexheller", FOLDER.resolve("cache").toString())
                .replace("proxy_set_header        Host              $host;", "proxy_set_header        Host              $host:" + port + ";")
                .replace("avvikelser.example.org", "localhost");
        return """
                daemon off; worker_processes auto; pid nginx.pid; error_log error.log; %s
                events { worker_connections 512; }
                http { access_log off; keepalive_requests 100000000; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi; scgi_temp_path scgi; sendfile on;
                  %s }
                """.formatted(Nginx.user(), example);
    }

    private static void certificate() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(DebianProgram.require("openssl", "openssl").toString(), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", FOLDER.resolve("certificate.key").toString(),
                "-out", FOLDER.resolve("certificate.pem").toString()).redirectErrorStream(true).redirectOutput(FOLDER.resolve("openssl.log").toFile()).start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("no certificate: " + Files.readString(FOLDER.resolve("openssl.log")));
        }
    }

    private static SSLContext trusting() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var in = Files.newInputStream(FOLDER.resolve("certificate.pem"))) {
            store.setCertificateEntry("proxy", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
