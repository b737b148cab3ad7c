package se.lexheller.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import se.lexheller.feed.AtomSchema;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/** Readers and systems that want to know what is published, and what readers say of it. */
class FollowingPagesIT {

    private static final String READER = "lasare@reader.example";
    private static final String SEARCHER = "sokare@soker.example";
    private static final String OTHER_SEARCHER = "nagon@annan.example";
    private static final String CASE = "/avvikelser/mojlighet-att-forlanga-introduktionsjobb";
    private static final String NUMBER = "LH-2023-0001";
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_reader_subscribes_confirms_is_told_changes_and_leaves() throws Exception {
        Mailbox.opened();
        try (Person reader = Person.visiting()) {
            reader.opens("/avvikelser?typ=tidsgrans").follows("Få mejl om nya svar i listan");
            reader.isWell().ticks("Direkt").presses("Följ").sees("Rätta det här först").isWell();
            reader.fills("Din e-postadress", READER).presses("Följ").sees("Kolla din e-post").isWell();
            reader.opens(Mailbox.opened().linkTo(READER, 1, "/folj/bekrafta/")).isWell().sees("Tidsgräns").presses("Ja, jag vill få mejl");
            reader.sees("Nu är det klart.").isWell();

            corrected();
            reader.opens(Mailbox.opened().linkTo(READER, 2, "/folj/andra/")).isWell().sees("Tidsgräns");
            MimeMessage digest = Mailbox.opened().mailsTo(READER, 2, Duration.ofSeconds(1)).get(1);
            assertThat(digest.getSubject()).contains(NUMBER);
            assertThat(digest.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(digest.getContentType()).startsWith("multipart/alternative");

            reader.chooses("Hur ofta vill du få mejl?", "En gång i månaden").presses("Spara 1").sees("Ändringen är sparad.").isWell();
            reader.presses("Sluta följa 1").sees("följer du ingenting längre");
            assertThat(texts("SELECT email FROM subscription WHERE email = '" + READER + "'")).isEmpty();
        }
    }

    @Test
    void a_reader_follows_a_search_is_told_of_what_it_finds_alone_and_leaves() throws Exception {
        try (Person reader = Person.visiting()) {
            Mailbox.opened();
            follows(reader, SEARCHER, "q=intro-jobb");
            follows(reader, OTHER_SEARCHER, "q=cirkusdirektör");
            news("PUBLISHED");
            reader.opens(Mailbox.opened().linkTo(SEARCHER, 2, "/folj/andra/")).isWell().sees("intro-jobb");
            assertThat(Mailbox.opened().mailsTo(SEARCHER, 2, Duration.ofSeconds(1)).get(1).getSubject()).contains(NUMBER);
            assertThat(Mailbox.opened().all()).filteredOn(mail -> sentTo(mail, OTHER_SEARCHER)).as("the question alone").hasSize(1);
            reader.presses("Sluta följa 1").sees("följer du ingenting längre");
            assertThat(texts("SELECT email FROM subscription WHERE email = '" + SEARCHER + "'")).isEmpty();
        } finally {
            execute("DELETE FROM subscription WHERE email = '" + OTHER_SEARCHER + "'");
        }
    }

    private static void follows(Person reader, String address, String search) {
        reader.opens("/folj?sokning=" + URLEncoder.encode(search, StandardCharsets.UTF_8)).isWell().ticks("Direkt")
                .fills("Din e-postadress", address).presses("Följ").sees("Kolla din e-post");
        reader.opens(Mailbox.opened().linkTo(address, 1, "/folj/bekrafta/")).isWell().presses("Ja, jag vill få mejl").sees("Nu är det klart.");
    }

    private static boolean sentTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_program_reads_the_feed_of_a_topic_and_asks_anew_whether_it_has_changed() throws Exception {
        HttpResponse<byte[]> feed = get("/feed.atom?typ=tidsgrans", "");
        assertThat(feed.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
        assertThat(feed.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        AtomSchema.holds(feed.body());
        assertThat(new String(feed.body(), StandardCharsets.UTF_8)).contains("2026:" + NUMBER + "</id>", CASE);
        assertThat(get("/feed.atom?typ=tidsgrans", feed.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        HttpResponse<byte[]> other = get("/feed.atom?typ=regler&aktor=nonsens&sida=900", "");
        AtomSchema.holds(other.body());
        assertThat(new String(other.body(), StandardCharsets.UTF_8)).doesNotContain(NUMBER);
        HttpRequest post = HttpRequest.newBuilder(TestServer.started().base().resolve("/feed.atom")).POST(HttpRequest.BodyPublishers.noBody()).build();
        assertThat(client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }

    @Test
    void a_members_system_is_told_at_an_allowed_host_and_can_see_who_tells_it() throws Exception {
        BlockingQueue<List<String>> got = new ArrayBlockingQueue<>(20);
        HttpServer system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        system.createContext("/krok", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            got.add(List.of(exchange.getRequestHeaders().getFirst("webhook-id"), exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"), body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        system.start();
        String host = "127.0.0.1:" + system.getAddress().getPort();
        try (Person administrator = Person.signedInAs("Administratör")) {
            administrator.opens("/administration/webhookar").isWell().fillsField("host", host).presses("Tillåt värden").sees("Värden är tillåten.").isWell();
            administrator.follows("Ny webhook").isWell().chooses("Medlem", "Linköpings kommun").fills("Namn", "Systemet")
                    .fills("Adress", "http://system.example/krok").presses("Gör webhooken").sees("Värden i adressen är inte tillåten");
            administrator.fills("Adress", "http://" + host + "/krok").presses("Gör webhooken").sees("Hemligheten är inte hämtad").isWell();
            administrator.presses("Visa hemligheten").sees("Här är hemligheten").isWell();
            String secret = administrator.page().inputValue("#secret");
            String address = administrator.page().url();

            corrected();
            List<String> told = got.poll(60, TimeUnit.SECONDS);
            while (told != null && !told.get(3).contains(NUMBER)) {
                told = got.poll(60, TimeUnit.SECONDS); // what other tests have done is told as well
            }
            assertThat(told).isNotNull();
            assertThat(told.get(3)).contains("\"type\":\"case.corrected\"", "\"number\":\"" + NUMBER + "\"", CASE);
            assertThat(told.get(2)).isEqualTo("v1," + signature(secret, told.get(0) + "." + told.get(1) + "." + told.get(3)));
            administrator.opens(URI.create(address).getPath()).sees("De senaste leveranserna").isWell().presses("Avsluta webhooken").sees("Webhooken är avslutad.");
        } finally {
            system.stop(0);
        }
    }

    @Test
    void readers_say_whether_an_answer_helped_and_staff_that_they_know_the_case_each_once() {
        for (String answer : List.of("Nej, inte riktigt", "Ja, det hjälpte", "Ja, det hjälpte")) {
            try (Person reader = Person.visiting()) {
                reader.opens(CASE).isWell().presses(answer).sees("Tack för ditt svar").isWell();
                assertThat(reader.page().context().cookies()).isEmpty();
            }
        }
        try (Person handler = Person.signedInAs("Handläggare, Linköpings kommun")) {
            handler.opens(CASE).follows("Jobbar du hos en medlem?");
            handler.isWell().presses("Vi känner igen det här").sees("Tack, det är noterat.").isWell().seesNoButton("Vi känner igen det här");
        }
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + NUMBER).isWell().sees("Svaret hjälpte");
            assertThat(coordinator.reads("section[aria-labelledby=reactions-title] dl")).as("the same person at the same browser, who has changed her mind")
                    .matches("(?s)Känner igen det\\s*1\\s*Svaret hjälpte\\s*1\\s*Svaret hjälpte inte\\s*0");
            coordinator.opens("/arbetsyta/ko/publicerade?sortera=kanner-igen").isWell();
            assertThat(coordinator.reads("tbody tr:first-child td[data-label='Känner igen']")).isEqualTo("1");
        }
    }

    /** Somebody has corrected the answer of the demonstration. */
    private static void corrected() throws SQLException {
        news("CORRECTED");
    }

    private static void news(String what) throws SQLException {
        execute("INSERT INTO case_news (deviation_id, what, happened_at, ready_at) SELECT deviation_id, '" + what + "', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) "
                + "FROM published_case WHERE number = '" + NUMBER + "'");
    }

    private HttpResponse<byte[]> get(String address, String tag) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TestServer.started().base().resolve(address)).header("If-None-Match", tag).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String signature(String secret, String signed) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(String sql) throws SQLException {
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
