package se.lexheller.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestProviders;
import se.lexheller.testing.TestServer;

/** What an attacker tries at the started server, between a browser and two providers: each time nothing is changed. */
class ProviderAttacksPagesIT {

    private static final String HANDLER_AT_FK = "handlaggare@fk.example";
    private static MockProvider mock;

    private final ProviderVisitor visitor = new ProviderVisitor();

    @BeforeAll
    static void play() {
        TestServer.started();
        mock = new MockProvider(TestProviders.playedPort());
    }

    @AfterAll
    static void stop() throws SQLException {
        execute("DELETE FROM sign_in_failure"); // other tests come from the same address
        mock.close();
    }

    @BeforeEach
    void begin_with_nobody_known() throws SQLException {
        execute("DELETE e FROM external_sign_in e JOIN external_identity i ON i.id = e.identity_id WHERE i.provider IN ('ett', 'tva')");
        execute("DELETE FROM external_identity WHERE provider IN ('ett', 'tva')");
        execute("UPDATE account SET signs_in_elsewhere = FALSE");
        execute("DELETE FROM sign_in_failure");
    }

    @Test
    void who_comes_first_waits_and_has_no_account_even_with_the_address_of_one() throws Exception {
        Map<String, String> sent = visitor.leaves("ett", "/mina-arenden");
        mock.hands("a1", MockProvider.signed(claims(sent, "ett").claim("email", HANDLER_AT_FK).build()));
        List<String> before = known("SELECT email FROM account");
        HttpResponse<String> back = visitor.returns("ett", sent, "&code=a1");
        assertThat(back.headers().firstValue("Location")).get().asString().endsWith("/logga-in/vantar");
        assertThat(known("SELECT email FROM account")).isEqualTo(before);
        assertThat(known("SELECT CONCAT_WS(' ', state, email, account_id) FROM external_identity")).contains("WAITING " + HANDLER_AT_FK);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    /** Two windows, or a double click: nobody meets an error, and one request waits. */
    @Test
    void who_comes_first_twice_at_once_waits_once() throws Exception {
        for (int round = 0; round < 4; round++) {
            List<Callable<HttpResponse<String>>> returns = new ArrayList<>();
            for (int window = 0; window < 4; window++) {
                ProviderVisitor other = new ProviderVisitor();
                Map<String, String> sent = other.leaves("ett", "");
                String code = "first-" + round + "-" + window;
                mock.hands(code, MockProvider.signed(claims(sent, "ett").subject("first-" + round).build()));
                returns.add(() -> other.returns("ett", sent, "&code=" + code));
            }
            ExecutorService atOnce = Executors.newFixedThreadPool(returns.size());
            for (Future<HttpResponse<String>> answer : atOnce.invokeAll(returns)) {
                assertThat(answer.get().statusCode()).isEqualTo(302);
                assertThat(location(answer.get())).isEqualTo("/logga-in/vantar");
            }
            atOnce.shutdown();
        }
        assertThat(known("SELECT CONCAT_WS(' ', subject, state, COUNT(*)) FROM external_identity WHERE subject LIKE 'first-%' GROUP BY subject, state"))
                .containsExactly("first-0 WAITING 1", "first-1 WAITING 1", "first-2 WAITING 1", "first-3 WAITING 1");
    }

    @Test
    void an_approved_person_comes_in_and_without_a_second_factor_only_to_where_it_is_asked_for() throws Exception {
        HttpResponse<String> back = comesIn("ett", "/arbetsyta/uppdrag", List.of("pwd"));
        assertThat(location(back)).doesNotContain("uppdrag?").startsWith("/logga-in/");
        assertThat(visitor.isSignedIn()).as("half a sign-in is none").isFalse();
        assertThat(location(comesIn("ett", "/arbetsyta/uppdrag", List.of("pwd", "otp")))).isEqualTo("/arbetsyta/uppdrag");
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(location(comesIn("ett", "//falsk.example", List.of("otp")))).isEqualTo("/arbetsyta");
        assertThat(location(comesIn("ett", "https://falsk.example/", List.of("otp")))).isEqualTo("/arbetsyta");
    }

    @Test
    void a_forged_answer_gets_a_kind_page_and_changes_nothing() throws Exception {
        RSAKey strange = MockProvider.rsa("rsa-1");
        for (String forgery : List.of("none", "audience", "issuer", "nonce", "expired", "key", "html", "email", "other-provider")) {
            Map<String, String> sent = visitor.leaves("ett", "");
            JWTClaimsSet.Builder claims = claims(sent, "ett");
            JWTClaimsSet right = claims.build();
            mock.hands("f", switch (forgery) {
                case "none" -> new PlainJWT(right).serialize();
                case "audience" -> MockProvider.signed(claims.audience("annan").build());
                case "issuer" -> MockProvider.signed(claims.issuer("https://falsk.example").build());
                case "nonce" -> MockProvider.signed(claims.claim("nonce", "annan").build());
                case "expired" -> MockProvider.signed(claims.expirationTime(MockProvider.inSeconds(-90)).build());
                case "key" -> MockProvider.signed(right, JWSAlgorithm.RS256, "rsa-1", MockProvider.signer(strange));
                case "html" -> MockProvider.signed(claims.claim("name", "<img src=x onerror=alert(1)>").build());
                case "email" -> MockProvider.signed(claims.claim("email", null).build());
                default -> MockProvider.signed(claims.issuer(mock.issuer("tva").toString()).build());
            });
            refusedWithNothingChanged(() -> visitor.returns("ett", sent, "&code=f"));
        }
    }

    @Test
    void a_code_and_its_state_work_once_and_in_their_own_browser() throws Exception {
        Map<String, String> sent = visitor.leaves("ett", "");
        mock.hands("s", MockProvider.signed(claims(sent, "ett").build()));
        ProviderVisitor attacker = new ProviderVisitor();
        refusedWithNothingChanged(() -> attacker.returns("ett", sent, "&code=s"));
        attacker.leaves("ett", "");
        refusedWithNothingChanged(() -> attacker.returns("ett", sent, "&code=s"));
        refusedWithNothingChanged(() -> visitor.returns("ett", Map.of("state", "gissad"), "&code=s"));
        assertThat(location(visitor.returns("ett", sent, "&code=s"))).isEqualTo("/logga-in/vantar");
        visitor.keepsTheCookieOfTheAttempt();
        refusedWithNothingChanged(() -> visitor.returns("ett", sent, "&code=s"));
    }

    @Test
    void two_providers_are_never_mixed_up() throws Exception {
        Map<String, String> sent = visitor.leaves("ett", "");
        mock.hands("m", MockProvider.signed(claims(sent, "ett").build()));
        refusedWithNothingChanged(() -> visitor.returns("tva", sent, "&code=m"));
        Map<String, String> again = visitor.leaves("ett", "");
        refusedWithNothingChanged(() -> visitor.returns("ett", again, "&code=m&iss=" + ProviderVisitor.encoded(mock.issuer("tva").toString())));
        Map<String, String> twice = visitor.leaves("ett", "");
        refusedWithNothingChanged(() -> visitor.returns("ett", twice, "&code=m&code=n"));
    }

    @Test
    void an_error_of_the_provider_is_told_in_our_words_and_a_provider_that_is_down_harms_nobody() throws Exception {
        Map<String, String> sent = visitor.leaves("ett", "");
        HttpResponse<String> refused = visitor.returns("ett", sent, "&error=access_denied&error_description=%3Cb%3EH%C3%A4r");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("avbröts hos din organisation").doesNotContain("<b>Här");
        HttpResponse<String> down = visitor.posts("/logga-in/med/nere", "");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).contains("svarar inte just nu");
        assertThat(visitor.gets("/logga-in").statusCode()).isEqualTo(200);
        assertThat(visitor.gets("/logga-in/svar/ingen?state=x&code=y").statusCode()).isEqualTo(404);
    }

    @Test
    void the_address_moves_nobody_and_another_site_can_begin_nothing() throws Exception {
        HttpResponse<String> opened = visitor.gets("/logga-in/med/ett?till=/arbetsyta");
        assertThat(opened.body()).doesNotContain("http-equiv=\"refresh\"");
        assertThat(opened.headers().firstValue("Set-Cookie")).isEmpty();
        HttpRequest foreign = visitor.request("/logga-in/med/ett").header("Origin", "https://falsk.example")
                .POST(HttpRequest.BodyPublishers.noBody()).build();
        assertThat(visitor.send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void the_providers_word_ends_a_sign_in_once_and_nobody_elses_does() throws Exception {
        comesIn("ett", "", List.of("otp"));
        assertThat(visitor.isSignedIn()).isTrue();
        ProviderVisitor provider = new ProviderVisitor();
        JWTClaimsSet right = mock.logout("ett", "person").build();
        for (String token : List.of("", "x", new PlainJWT(right).serialize(), MockProvider.signed(mock.logout("tva", "person").build()),
                MockProvider.signed(mock.logout("ett", "en-annan").build()))) {
            provider.logsOut("ett", token);
            assertThat(visitor.isSignedIn()).isTrue();
        }
        assertThat(provider.logsOut("ett", "").statusCode()).isEqualTo(400);
        assertThat(provider.logsOut("ingen", "x").statusCode()).isEqualTo(404);
        String token = MockProvider.signed(right);
        assertThat(provider.logsOut("ett", token).statusCode()).isEqualTo(200);
        assertThat(visitor.isSignedIn()).isFalse();
        comesIn("ett", "", List.of("otp"));
        assertThat(provider.logsOut("ett", token).statusCode()).as("heard before").isEqualTo(400);
        assertThat(visitor.isSignedIn()).isTrue();
        provider.logsOut("ett", MockProvider.signed(mock.logout("ett", null).claim("sid", "session-person").build()));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void signing_out_leads_to_the_provider_and_leaves_no_token_behind() throws Exception {
        comesIn("ett", "", List.of("otp"));
        assertThat(known("SELECT locked_id_token FROM external_sign_in").toString()).isNotEqualTo("[]").doesNotContain("eyJ");
        HttpResponse<String> out = visitor.posts("/logga-ut", "");
        assertThat(out.body()).contains(mock.issuer("ett") + "/ut?", "id_token_hint=");
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(known("SELECT e.id FROM external_sign_in e JOIN external_identity i ON i.id = e.identity_id WHERE i.provider = 'ett'")).isEmpty();
        assertThat(location(visitor.posts("/logga-ut", ""))).startsWith("/?");
    }

    @Test
    void an_account_that_moved_to_another_organisation_is_not_opened_by_the_old_ones_provider() throws Exception {
        comesIn("ett", "", List.of("otp"));
        visitor.posts("/logga-ut", "");
        execute("UPDATE external_identity SET account_id = 4 WHERE provider = 'ett'");
        Map<String, String> sent = visitor.leaves("ett", "");
        mock.hands("o", MockProvider.signed(claims(sent, "ett").build()));
        refusedWithNothingChanged(() -> visitor.returns("ett", sent, "&code=o"));
        execute("UPDATE external_identity SET account_id = NULL, state = 'REFUSED' WHERE provider = 'ett'");
        Map<String, String> again = visitor.leaves("ett", "");
        mock.hands("o", MockProvider.signed(claims(again, "ett").build()));
        refusedWithNothingChanged(() -> visitor.returns("ett", again, "&code=o"));
    }

    @Test
    void who_is_signed_in_links_the_own_account_and_nobody_elses() throws Exception {
        visitor.signsInAsDemo(4);
        Map<String, String> sent = visitor.leavesToLink("tva");
        mock.hands("l", MockProvider.signed(claims(sent, "tva").build()));
        visitor.signsInAsDemo(5);
        refusedWithNothingChanged(() -> visitor.returns("tva", sent, "&code=l"));
        assertThat(visitor.posts("/logga-in/med/ett", "koppla=1").statusCode()).as("another organisation's provider").isEqualTo(400);
        assertThat(new ProviderVisitor().posts("/logga-in/med/tva", "koppla=1").statusCode()).as("nobody's account").isEqualTo(400);

        visitor.signsInAsDemo(4);
        Map<String, String> again = visitor.leavesToLink("tva");
        mock.hands("l", MockProvider.signed(claims(again, "tva").build()));
        assertThat(location(visitor.returns("tva", again, "&code=l"))).startsWith("/konto/kopplingar");
        assertThat(known("SELECT CONCAT_WS(' ', state, account_id) FROM external_identity WHERE provider = 'tva'")).containsExactly("APPROVED 4");
        visitor.signsInAsDemo(5);
        Map<String, String> taken = visitor.leavesToLink("tva");
        mock.hands("l", MockProvider.signed(claims(taken, "tva").build()));
        refusedWithNothingChanged(() -> visitor.returns("tva", taken, "&code=l"));

        String link = known("SELECT id FROM external_identity WHERE provider = 'tva'").get(0);
        assertThat(visitor.submits("/konto/kopplingar", "unlink", "bort=" + link).statusCode()).as("somebody else's link").isEqualTo(404);
        visitor.signsInAsDemo(4);
        assertThat(location(visitor.submits("/konto/kopplingar", "unlink", "bort=" + link))).contains("provider-unlinked");
        assertThat(known("SELECT signs_in_elsewhere FROM account WHERE id = 4")).containsExactly("0");
        assertThat(known("SELECT id FROM external_identity WHERE provider = 'tva'")).isEmpty();
    }

    @Test
    void an_administrator_alone_decides_who_waits_and_leads_nobody_into_another_organisation() throws Exception {
        Map<String, String> sent = visitor.leaves("ett", "");
        mock.hands("w", MockProvider.signed(claims(sent, "ett").build()));
        visitor.returns("ett", sent, "&code=w");
        String page = "/arbetsyta/konton/" + known("SELECT id FROM external_identity WHERE provider = 'ett'").get(0);
        for (int account : new int[] {1, 2, 9, 10, 11, 12}) {
            visitor.signsInAsDemo(account);
            assertThat(visitor.gets("/arbetsyta/konton").statusCode()).isEqualTo(404);
            assertThat(visitor.gets(page).statusCode()).isEqualTo(404);
            assertThat(visitor.submits(page, "refuse", "refuseButton=x").statusCode()).isEqualTo(404);
            assertThat(visitor.submits(page, "approve", "roles=HANDLER&approveButton=x").statusCode()).isEqualTo(404);
        }
        visitor.signsInAsDemo(13);
        assertThat(links(page, "ingen@fk.example")).contains("Det finns inget öppet konto");
        assertThat(links(page, "handlaggare@af.example")).contains("Kontot hör till en annan organisation");
        assertThat(links(page, "administrator@forbundet.example")).contains("Ditt eget konto");
        assertThat(known("SELECT state FROM external_identity WHERE provider = 'ett'")).containsExactly("WAITING");
        assertThat(location(visitor.submits(page, "link", "linkButton=x&existing=" + ProviderVisitor.encoded(HANDLER_AT_FK)))).contains("request-linked");
        assertThat(known("SELECT CONCAT_WS(' ', state, account_id, decided_by) FROM external_identity WHERE provider = 'ett'"))
                .containsExactly("APPROVED 6 13");
        assertThat(visitor.gets("/administration/konton/6").body()).contains("Aktivt, loggar in hos sin organisation").doesNotContain("Väntar på lösenord");
        assertThat(visitor.gets("/administration/konton/7").body()).contains("Väntar på lösenord");
        assertThat(visitor.gets(page).statusCode()).as("it is decided").isEqualTo(404);
        assertThat(visitor.submits(page, "refuse", "refuseButton=x").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_gets_a_no_is_told_so_kindly() throws Exception {
        Map<String, String> sent = visitor.leaves("ett", "");
        mock.hands("n", MockProvider.signed(claims(sent, "ett").build()));
        visitor.returns("ett", sent, "&code=n");
        String page = "/arbetsyta/konton/" + known("SELECT id FROM external_identity WHERE provider = 'ett'").get(0);
        ProviderVisitor administrator = new ProviderVisitor();
        administrator.signsInAsDemo(13);
        assertThat(location(administrator.submits(page, "refuse", "refuseButton=x"))).contains("request-refused");
        Map<String, String> again = visitor.leaves("ett", "");
        mock.hands("n", MockProvider.signed(claims(again, "ett").build()));
        assertThat(visitor.returns("ett", again, "&code=n").body()).contains("Du har inte fått något konto här");
    }

    private String links(String page, String email) throws Exception {
        HttpResponse<String> answer = visitor.submits(page, "link", "linkButton=x&existing=" + ProviderVisitor.encoded(email));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The person has account 6, the handler at Försäkringskassan. */
    private HttpResponse<String> comesIn(String provider, String target, List<String> ways) throws Exception {
        execute("INSERT IGNORE INTO external_identity (issuer, subject, provider, organisation_id, name, email, state, account_id, first_seen_at, last_seen_at) "
                + "VALUES ('" + mock.issuer(provider) + "', 'person', '" + provider + "', 2, 'Ny', 'ny@fk.example', 'APPROVED', 6, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
        Map<String, String> sent = visitor.leaves(provider, target);
        mock.hands("in", MockProvider.signed(claims(sent, provider).claim("amr", ways).build()));
        return visitor.returns(provider, sent, "&code=in");
    }

    private static JWTClaimsSet.Builder claims(Map<String, String> sent, String provider) {
        return mock.claims(provider, "person", sent.get("nonce"));
    }

    private interface Attack {
        HttpResponse<String> run() throws Exception;
    }

    private static void refusedWithNothingChanged(Attack attack) throws Exception {
        String state = "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM account), (SELECT COUNT(*) FROM account_role), (SELECT COUNT(*) FROM sign_in), "
                + "(SELECT COUNT(*) FROM external_identity), (SELECT COUNT(*) FROM external_sign_in))";
        List<String> before = known(state);
        HttpResponse<String> answer = attack.run();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Inloggningen gick inte igenom").doesNotContain("Exception", "onerror");
        assertThat(known(state)).isEqualTo(before);
    }

    private static String location(HttpResponse<String> response) {
        String address = response.headers().firstValue("Location").orElse("");
        return address.replace(TestServer.started().base().toString(), "");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> known(String query) throws SQLException {
        try (Connection connection = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
