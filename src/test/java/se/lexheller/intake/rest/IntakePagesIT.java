package se.lexheller.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.openmap.HsdsSchema;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestServer;

/** A member's own system at /api/v1: what it may, what it is told, and that each case is filed once. */
class IntakePagesIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String DEVIATIONS = "/api/v1/deviations";
    private static final String PHONE = "070-174 06 05";
    private static String key;
    private static String another;
    private static String reading;
    private static String ofOtherMember;

    @BeforeAll
    static void keys_made_by_the_administrator() {
        try (Person administrator = Person.signedInAs("Administratör")) {
            key = make(administrator, "Linköpings kommun", true, true);
            another = make(administrator, "Linköpings kommun", true, false);
            reading = make(administrator, "Linköpings kommun", false, true);
            ofOtherMember = make(administrator, "Arbetsförmedlingen", true, true);
        }
    }

    private static String make(Person administrator, String member, boolean write, boolean read) {
        administrator.opens("/administration/nycklar/ny").fillsField("name", "Avvikelsesystem " + UUID.randomUUID());
        administrator.page().locator("#organisation").selectOption(new SelectOption().setLabel(member));
        tick(administrator, "DEVIATIONS_WRITE", write);
        tick(administrator, "DEVIATIONS_READ", read);
        administrator.presses("Gör nyckeln").sees("Väntar på att visas").presses("Visa nyckeln nu").sees("Här är nyckeln").isWell();
        String shown = administrator.page().locator("#secret").inputValue();
        assertThat(shown).matches("lexh_[\\w-]{43}");
        administrator.page().reload();
        administrator.seesNot("Här är nyckeln");
        assertThat(administrator.page().content()).as("never again").doesNotContain(shown);
        return shown;
    }

    private static void tick(Person administrator, String scope, boolean wanted) {
        administrator.page().locator("#scopes-" + scope).setChecked(wanted);
    }

    @Test
    void a_case_is_handed_over_and_its_member_sees_how_it_goes() {
        HttpResponse<String> filed = file(key, name(), valid().add("memberReference", "AVV 2026/118").build());
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        JsonObject answer = read(filed);
        assertThat(answer.getString("number")).matches("LH-\\d{4}-\\d{4}");
        assertThat(answer.getString("memberReference")).isEqualTo("AVV 2026/118");
        String location = filed.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo(answer.getString("url")).endsWith(DEVIATIONS + "/" + answer.getString("number"));
        assertThat(described("/api/v1/deviations", "post", "201", filed.body())).isEmpty();

        HttpResponse<String> seen = get(key, URI.create(location).getPath());
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(read(seen).getString("state")).isEqualTo("SUBMITTED");
        assertThat(described("/api/v1/deviations/{number}", "get", "200", seen.body())).isEmpty();
        assertThat(get(ofOtherMember, URI.create(location).getPath()).statusCode()).as("another member's").isEqualTo(404);
        assertThat(get(key, DEVIATIONS + "/LH-2026-0001").statusCode()).as("not handed over").isEqualTo(404);
        assertThat(get(key, DEVIATIONS + "/%C3%A5%27--").statusCode()).isEqualTo(404);
        assertThat(get(another, URI.create(location).getPath()).statusCode()).as("no scope").isEqualTo(403);

        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + answer.getString("number")).sees("Oklart vem som gör vad efter praktiken").sees("AVV 2026/118")
                    .sees("Arbetsmarknadskonsulent").sees("90");
        }
    }

    @Test
    void the_same_request_makes_one_case_and_gets_the_same_answer_also_when_many_arrive_at_once() {
        String name = name();
        String body = valid().add("otherActors", "Samtidigt").build().toString();
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CLIENT.sendAsync(post(another, name, body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))).toList();
        List<String> answers = new ArrayList<>();
        sent.forEach(answer -> {
            assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(201);
            answers.add(answer.join().body());
        });
        assertThat(answers).allMatch(answers.get(0)::equals);
        HttpResponse<String> later = send(post(key, name, body));
        assertThat(later.body()).as("the member's other key is the same caller").isEqualTo(answers.get(0));

        HttpResponse<String> other = send(post(another, name, body + " "));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(read(other).getString("type")).endsWith("#idempotency-key-reused");
        assertThat(send(post(ofOtherMember, name, valid().build().toString())).statusCode()).as("another member's name").isEqualTo(201);
    }

    @Test
    void what_was_refused_may_be_put_right_under_the_same_name() {
        String name = name();
        assertThat(file(another, name, valid().add("title", "").build()).statusCode()).isEqualTo(422);
        assertThat(file(another, name, valid().build()).statusCode()).isEqualTo(201);
    }

    @Test
    void the_rules_are_the_forms_and_each_error_names_its_field() {
        JsonObject body = Json.createObjectBuilder().add("title", "x".repeat(201)).add("challenge", "Se ovan").add("kind", "WAITING_TIME")
                .add("consequenceForActors", "Vi fick vänta länge.").add("actors", Json.createArrayBuilder())
                .add("facts", Json.createObjectBuilder().add("waitDays", 3651)).add("filer", Json.createObjectBuilder().add("email", "namn@af.example")).build();
        HttpResponse<String> refused = file(another, name(), body);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(pointers(refused)).containsExactlyInAnyOrder("#/title", "#/challenge", "#/consequenceForIndividual", "#/actors", "#/facts/waitDays",
                "#/filer/email", "#/noPersonalData");
        assertThat(read(refused).getJsonArray("errors").toString()).contains("högst 200", "Skriv ett tal mellan 0 och", "keptAsWritten");
        assertThat(described("/api/v1/deviations", "post", "422", refused.body())).isEmpty();

        HttpResponse<String> nobody = file(another, name(), without(valid().build(), "filer"));
        assertThat(pointers(nobody)).containsExactly("#/memberReference");
        HttpResponse<String> unknown = file(another, name(), valid().add("actors", Json.createArrayBuilder(List.of("linkopings-kommun", "påhittad"))).build());
        assertThat(pointers(unknown)).containsExactly("#/actors/1");
        assertThat(file(another, name(), valid().add("consequenceForActors", "Se ovan")
                .add("keptAsWritten", Json.createArrayBuilder().add("consequenceForActors")).build()).statusCode()).isEqualTo(201);
    }

    @Test
    void personal_data_is_refused_with_its_place_and_never_with_its_value() {
        String text = "Ring växeln på " + PHONE + " så får ni veta.";
        JsonObject body = valid().add("consequenceForActors", text).build();
        HttpResponse<String> refused = file(another, name(), body);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain(PHONE).doesNotContain("174");
        JsonObject place = read(refused).getJsonArray("errors").getJsonObject(0);
        assertThat(place.getString("pointer")).isEqualTo("#/consequenceForActors");
        assertThat(place.getString("kind")).isEqualTo("PHONE");
        assertThat(text.substring(place.getInt("start"), place.getInt("end"))).isEqualTo(PHONE);
        assertThat(described("/api/v1/deviations", "post", "422", refused.body())).isEmpty();

        JsonObjectBuilder reason = Json.createObjectBuilder().add("pointer", place.getString("pointer")).add("kind", "PHONE")
                .add("start", place.getInt("start")).add("end", place.getInt("end"));
        assertThat(pointers(file(another, name(), Json.createObjectBuilder(body).add("notPersonalData", Json.createArrayBuilder().add(
                Json.createObjectBuilder(reason.build()).add("reason", "x"))).build()))).containsExactly("#/notPersonalData/0/reason");
    }

    @Test
    void a_warning_passes_with_a_reason_and_a_stop_never() {
        String text = "Ring växeln på " + PHONE + " så får ni veta.";
        JsonObjectBuilder reason = Json.createObjectBuilder().add("pointer", "/consequenceForActors").add("kind", "PHONE").add("start", 15)
                .add("end", 15 + PHONE.length()).add("reason", "Det är växelns nummer");
        assertThat(file(another, name(), valid().add("consequenceForActors", text).add("notPersonalData", Json.createArrayBuilder().add(reason))
                .build()).statusCode()).isEqualTo(201);

        String number = "Personen 19811218-9876 fick vänta.";
        HttpResponse<String> stopped = file(another, name(), valid().add("consequenceForActors", number).add("notPersonalData",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("pointer", "/consequenceForActors").add("kind", "PERSONNUMMER").add("start", 9)
                        .add("end", 22).add("reason", "Det är ett påhittat nummer"))).build());
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(stopped.body()).doesNotContain("19811218");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"title\":\"a\",\"title\":\"b\"}", "{\"title\":\"a\"} {\"title\":\"b\"}", "{'title':'a'}",
            "{\"title\":\"\\ud800\"", "{\"facts\":{\"waitDays\":1e99999999999}}"})
    void what_is_no_json_or_ambiguous_is_told_so(String body) {
        HttpResponse<String> refused = send(post(key, name(), body));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(read(refused).getString("type")).endsWith("#malformed-json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"tittel\":\"a\"}|#/tittel", "{\"title\":7}|#/title", "{\"title\":null}|#/title", "{\"actors\":\"a\"}|#/actors",
            "{\"actors\":[1]}|#/actors/0", "{\"facts\":{\"waitDays\":\"40\"}}|#/facts/waitDays", "{\"facts\":{\"waitDays\":1.5}}|#/facts/waitDays",
            "{\"facts\":{\"x\":1}}|#/facts/x", "{\"filer\":[]}|#/filer", "{\"filer\":{\"accountId\":1}}|#/filer/accountId", "{\"noPersonalData\":\"true\"}|#/noPersonalData",
            "{\"id\":1}|#/id", "{\"a/b~\":1}|#/a~1b~0", "{\"notPersonalData\":[{\"pointer\":\"/filer/name\",\"kind\":\"PHONE\",\"start\":1,\"end\":2,\"reason\":\"x\"}]}|#/notPersonalData/0/pointer"})
    void what_is_not_as_described_is_told_where(String body, String pointer) {
        HttpResponse<String> refused = send(post(ofOtherMember, name(), body));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(pointers(refused)).containsExactly(pointer);
        assertThat(described("/api/v1/deviations", "post", "400", refused.body())).isEmpty();
    }

    @Test
    void a_deep_or_large_or_foreign_body_is_refused_in_order() {
        assertThat(send(post(key, name(), "[".repeat(50_000))).statusCode()).isEqualTo(400);
        assertThat(send(post(key, name(), "{\"x\":" + "9".repeat(900_000) + "}")).statusCode()).isEqualTo(400);
        assertThat(send(post(key, name(), "{\"title\":\"" + "x".repeat(1_100_000) + "\"}")).statusCode()).isEqualTo(413);
        assertThat(send(HttpRequest.newBuilder(address(DEVIATIONS)).header("Authorization", "Bearer " + key).header("Idempotency-Key", name())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_100_000])))
                .build()).statusCode()).as("without a length").isEqualTo(413);
        assertThat(send(builder(key, name()).setHeader("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")).build()).statusCode()).isEqualTo(415);
        assertThat(send(builder(key, name()).setHeader("Content-Type", "application/json; charset=ISO-8859-1").POST(BodyPublishers.ofString("{}")).build()).statusCode())
                .isEqualTo(415);
        assertThat(send(builder(key, name()).header("Content-Encoding", "gzip").POST(BodyPublishers.ofString("{}")).build()).statusCode()).isIn(400, 415);
        assertThat(send(builder(key, name()).POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xE5, '"', ':', '1', '}'})).build()).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', value = {"none|Anropet saknar huvudet Idempotency-Key.", "'  '|Anropet saknar huvudet Idempotency-Key.",
            "två ord|Idempotency-Key ska vara högst 255 tecken", "tva ord|Idempotency-Key ska vara högst 255 tecken", "{256}|Idempotency-Key ska vara högst 255 tecken"})
    void a_request_that_cannot_be_known_again_is_told_what_to_send(String name, String words) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(DEVIATIONS)).header("Authorization", "Bearer " + ofOtherMember).header("Content-Type", "application/json");
        if (name != null) {
            request.header("Idempotency-Key", name.replace("{256}", "x".repeat(256)));
        }
        HttpResponse<String> refused = send(request.POST(BodyPublishers.ofString(valid().build().toString())).build());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(read(refused).getString("type")).endsWith("/openapi#idempotency-key");
        assertThat(read(refused).getString("detail")).contains(words).contains("till exempel ett UUID");
        assertThat(described("/api/v1/deviations", "post", "400", refused.body())).isEmpty();
    }

    @Test
    void whoever_guesses_keys_has_to_wait_and_nobody_else_has() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 60 && !answers.contains(429); i++) {
            answers.add(send(HttpRequest.newBuilder(address(DEVIATIONS + "/LH-2026-0001")).header("Authorization", "Bearer lexh_" + i)
                    .header("X-Forwarded-For", "203.0.113.94").GET().build()).statusCode());
        }
        assertThat(answers).startsWith(401).endsWith(429);
        assertThat(get(reading, DEVIATIONS + "/LH-2026-0001").statusCode()).isEqualTo(404);
    }

    @Test
    void without_a_key_that_holds_or_with_too_little_a_caller_is_told_which() {
        for (String wrong : List.of("", "x", key + "x", key.substring(0, 20), "lexh_" + "A".repeat(43))) {
            HttpResponse<String> refused = file(wrong, name(), valid().build());
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
            assertThat(described("/api/v1/deviations", "post", "401", refused.body(), "Unauthenticated")).isEmpty();
        }
        assertThat(send(HttpRequest.newBuilder(address(DEVIATIONS)).header("Authorization", "Basic eDp5").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")).build()).statusCode()).isEqualTo(401);
        HttpResponse<String> refused = file(reading, name(), valid().build());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).contains("insufficient_scope", "deviations:write");
    }

    @Test
    void no_browser_can_be_made_to_call_and_no_other_site_may_read() {
        try (Person filer = Person.signedInAs("Anmälare, Linköpings kommun")) {
            assertThat(filer.opens("/mina-arenden").page().evaluate("""
                    () => fetch('/api/v1/deviations', {method: 'POST', headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'x'}, body: '{}'})
                        .then(answer => answer.status)""")).as("a cookie is no key").isEqualTo(401);
        }
        assertThat(send(builder(key, name()).header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.ofString("{}")).build()).statusCode()).isEqualTo(403);
        assertThat(send(builder(key, name()).header("Origin", "https://annan.example").POST(BodyPublishers.ofString("{}")).build()).statusCode()).isEqualTo(403);
        assertThat(send(builder(key, name()).header("Cookie", "lexheller=x").POST(BodyPublishers.ofString("{}")).build()).statusCode()).isEqualTo(403);
        HttpResponse<String> asked = send(HttpRequest.newBuilder(address(DEVIATIONS)).header("Origin", "https://annan.example")
                .header("Access-Control-Request-Method", "POST").method("OPTIONS", BodyPublishers.noBody()).build());
        assertThat(asked.headers().map()).doesNotContainKey("access-control-allow-origin").doesNotContainKey("access-control-allow-methods");
        assertThat(file(ofOtherMember, name(), valid().build()).headers().map()).doesNotContainKey("access-control-allow-origin").doesNotContainKey("set-cookie");
        assertThat(send(HttpRequest.newBuilder(address(DEVIATIONS)).header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{}")).build()).statusCode())
                .isIn(403, 405);
    }

    @Test
    void a_key_that_calls_too_often_has_to_wait_and_one_taken_back_is_none() {
        String busy;
        try (Person administrator = Person.signedInAs("Administratör")) {
            busy = make(administrator, "Kinda kommun", false, true);
            HttpResponse<String> last = null;
            for (int i = 0; i <= 60; i++) {
                last = get(busy, DEVIATIONS + "/LH-2026-0001");
            }
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 61);
            assertThat(described("/api/v1/deviations", "post", "429", last.body(), "TooMany")).isEmpty();
            administrator.presses("Återkalla nyckeln").sees("Återkallad");
        }
        assertThat(get(busy, DEVIATIONS + "/LH-2026-0001").statusCode()).isEqualTo(401);
    }

    @Test
    void the_interface_says_what_it_is() {
        HttpResponse<String> info = send(HttpRequest.newBuilder(address("/api/v1/api-info")).GET().build());
        assertThat(info.statusCode()).isEqualTo(200);
        assertThat(described("/api/v1/api-info", "get", "200", info.body())).isEmpty();
        JsonObject api = api();
        assertThat(api.getJsonObject("components").getJsonObject("securitySchemes").getJsonObject("key").getString("scheme")).isEqualTo("bearer");
        JsonObject examples = content(api, "/api/v1/deviations", "post", "requestBody").getJsonObject("examples");
        for (String name : examples.keySet()) {
            HttpResponse<String> filed = file(ofMember(examples.getJsonObject(name).getJsonObject("value")), name(), examples.getJsonObject(name).getJsonObject("value"));
            assertThat(filed.statusCode()).as(name + filed.body()).isEqualTo(201);
        }
    }

    private static String ofMember(JsonObject example) {
        return example.containsKey("filer") ? another : ofOtherMember;
    }

    private static JsonObjectBuilder valid() {
        return Json.createObjectBuilder().add("title", "Oklart vem som gör vad efter praktiken").add("challenge", "Ingen tog vid när praktiken var slut – å, ä och ö.")
                .add("consequenceForIndividual", "Personen fick vänta utan besked.").add("consequenceForActors", "Vi ringde runt i flera veckor.")
                .add("proposedSolution", "").add("kind", "WAITING_TIME").add("actors", Json.createArrayBuilder().add("linkopings-kommun"))
                .add("facts", Json.createObjectBuilder().add("waitFrom", "Praktik").add("waitDays", 90))
                .add("filer", Json.createObjectBuilder().add("occupation", "Arbetsmarknadskonsulent")).add("memberReference", "REF-1").add("noPersonalData", true);
    }

    private static JsonObject without(JsonObject body, String name) {
        JsonObjectBuilder less = Json.createObjectBuilder();
        body.forEach((field, value) -> {
            if (!field.equals(name) && !field.equals("memberReference")) {
                less.add(field, value);
            }
        });
        return less.build();
    }

    private static List<String> pointers(HttpResponse<String> refused) {
        return read(refused).getJsonArray("errors").stream().map(JsonValue::asJsonObject).map(e -> e.getString("pointer")).toList();
    }

    /** Holds an answer against what the description says of it. */
    private static List<String> described(String path, String method, String status, String body) {
        return described(path, method, status, body, null);
    }

    private static List<String> described(String path, String method, String status, String body, String response) {
        JsonObject api = api();
        JsonObject answer = response != null ? api.getJsonObject("components").getJsonObject("responses").getJsonObject(response)
                : api.getJsonObject("paths").getJsonObject(path).getJsonObject(method).getJsonObject("responses").getJsonObject(status);
        JsonObject content = answer.getJsonObject("content");
        JsonObject schema = content.getJsonObject(content.keySet().iterator().next()).getJsonObject("schema");
        return HsdsSchema.errorsBy(Json.createObjectBuilder(schema).add("components", Json.createObjectBuilder()
                .add("schemas", api.getJsonObject("components").getJsonObject("schemas"))).build().toString(), body);
    }

    private static JsonObject content(JsonObject api, String path, String method, String part) {
        return api.getJsonObject("paths").getJsonObject(path).getJsonObject(method).getJsonObject(part).getJsonObject("content").getJsonObject("application/json");
    }

    private static JsonObject api() {
        return read(send(HttpRequest.newBuilder(address("/openapi?format=JSON")).GET().build()));
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }

    private static HttpResponse<String> file(String key, String name, JsonObject body) {
        return send(post(key, name, body.toString()));
    }

    private static HttpRequest post(String key, String name, String body) {
        return builder(key, name).POST(BodyPublishers.ofString(body)).build();
    }

    private static HttpRequest.Builder builder(String key, String name) {
        return HttpRequest.newBuilder(address(DEVIATIONS)).header("Authorization", "Bearer " + key).header("Idempotency-Key", name)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> get(String key, String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + key).GET().build());
    }

    private static URI address(String path) {
        return URI.create(TestServer.started().base() + path);
    }

    private static JsonObject read(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
