package se.lexheller.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.lexheller.federation.MockProvider.inSeconds;
import static se.lexheller.federation.MockProvider.signed;
import static se.lexheller.federation.SignInRefused.Reason.CANCELLED;
import static se.lexheller.federation.SignInRefused.Reason.NOT_VALID;
import static se.lexheller.federation.SignInRefused.Reason.PERSON_UNKNOWN;
import static se.lexheller.federation.SignInRefused.Reason.UNAVAILABLE;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.platform.Settings;
import se.lexheller.shared.Secret;
import se.lexheller.testing.MovingClock;

/** Every answer of a provider that anybody could have forged is refused; OpenID Connect Core 3.1.3.7, RFC 9700. */
class RelyingPartyTest {

    private static final String SECRET = "en hemlighet på minst trettiotvå tecken";
    private static final Handshake HANDSHAKE = Handshake.of(new Secret("kakan"));

    private final MockProvider mock = new MockProvider(0);
    private final Provider provider = provider("ett");
    private final RelyingParty relyingParty = relyingParty(Clock.systemUTC());

    @AfterEach
    void stop() {
        mock.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256"})
    void a_person_whom_the_provider_vouches_for_is_known_by_issuer_and_subject(String algorithm) {
        mock.hands("kod", signed(claims().build(), JWSAlgorithm.parse(algorithm)));
        Authenticated person = relyingParty.authenticate(provider, HANDSHAKE, code("kod"));
        assertThat(person.issuer()).isEqualTo(mock.issuer("ett").toString());
        assertThat(person.subject()).isEqualTo("person");
        assertThat(person.session()).isEqualTo("session-person");
        assertThat(person.name()).isEqualTo("Ny Handläggare");
        assertThat(person.email()).isEqualTo("person@fk.example");
        assertThat(person.secondFactor()).isFalse();
    }

    @Test
    void the_request_asks_for_a_code_bound_to_this_browser_and_the_exchange_proves_it() {
        URI address = relyingParty.authorization(provider, HANDSHAKE);
        assertThat(address.toString()).startsWith(mock.issuer("ett") + "/in?").contains("response_type=code", "code_challenge_method=S256",
                "state=" + HANDSHAKE.state(), "nonce=" + HANDSHAKE.nonce(), "client_id=lexheller",
                "redirect_uri=https%3A%2F%2Flex.example%2Flogga-in%2Fsvar%2Fett").doesNotContain(HANDSHAKE.verifier());
        mock.hands("kod", signed(claims().build()));
        relyingParty.authenticate(provider, HANDSHAKE, code("kod"));
        assertThat(mock.forms.get(0)).startsWith("Basic ").contains("code_verifier=" + HANDSHAKE.verifier(), "grant_type=authorization_code",
                "redirect_uri=https%3A%2F%2Flex.example%2Flogga-in%2Fsvar%2Fett");
    }

    @Test
    void a_second_factor_counts_only_where_the_settings_name_it() {
        assertThat(authenticated(c -> c.claim("amr", List.of("pwd", "otp"))).secondFactor()).isTrue();
        assertThat(authenticated(c -> c.claim("acr", "high")).secondFactor()).isTrue();
        assertThat(authenticated(c -> c.claim("amr", List.of("pwd")).claim("acr", "low")).secondFactor()).isFalse();
        assertThat(authenticated(c -> c.claim("amr", "otp")).secondFactor()).isFalse();
    }

    static Stream<Arguments> falseClaims() {
        return Stream.of(
                claim("another audience", c -> c.audience("annan-klient")),
                claim("several audiences and no authorized party", c -> c.audience(List.of(MockProvider.CLIENT, "annan-klient"))),
                claim("another authorized party", c -> c.claim("azp", "annan-klient")),
                claim("another issuer", c -> c.issuer("https://falsk.example")),
                claim("no issuer", c -> c.issuer(null)),
                claim("another nonce", c -> c.claim("nonce", "annan")),
                claim("no nonce", c -> c.claim("nonce", null)),
                claim("expired", c -> c.expirationTime(inSeconds(-120))),
                claim("never expiring", c -> c.expirationTime(null)),
                claim("written in the future", c -> c.issueTime(inSeconds(120))),
                claim("never written", c -> c.issueTime(null)),
                claim("not yet valid", c -> c.notBeforeTime(inSeconds(120))),
                claim("of another access token", c -> c.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")),
                claim("no subject", c -> c.subject(null)),
                claim("a subject that is too long", c -> c.subject("x".repeat(256))),
                claim("a subject with other letters", c -> c.subject("pérson")),
                claim("a session with a name of 10 kB", c -> c.claim("sid", "x".repeat(10_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falseClaims")
    void a_token_with_a_false_claim_is_refused(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(refused(change)).isEqualTo(NOT_VALID);
    }

    static Stream<Arguments> oddPersons() {
        return Stream.of(
                claim("no address", c -> c.claim("email", null)),
                claim("an address that is none", c -> c.claim("email", "person")),
                claim("an address with a second line", c -> c.claim("email", "a@fk.example\nBcc: b@fk.example")),
                claim("an address of 10 kB", c -> c.claim("email", "x".repeat(10_000) + "@fk.example")),
                claim("an address that is a number", c -> c.claim("email", 17)),
                claim("no name", c -> c.claim("name", null)),
                claim("a name with markup", c -> c.claim("name", "<script>alert(1)</script>")),
                claim("a name that turns the reading direction", c -> c.claim("name", "a\u202eb")),
                claim("a name of two lines", c -> c.claim("name", "a\nb")),
                claim("a name of 10 kB", c -> c.claim("name", "å".repeat(10_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddPersons")
    void a_person_who_could_not_be_typed_here_is_not_taken_from_there(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(refused(change)).isEqualTo(PERSON_UNKNOWN);
    }

    static Stream<Arguments> forgedTokens() {
        return Stream.of(
                forged("unsigned", c -> new PlainJWT(c).serialize()),
                forged("signed with the public key as a secret", c -> mac(c, publicKey())),
                forged("signed with the client's secret", c -> mac(c, SECRET.getBytes())),
                forged("signed by another key of the same name", c -> by(c, MockProvider.rsa("rsa-1"))),
                forged("signed by a key that nobody knows", c -> by(c, MockProvider.rsa("okand"))),
                forged("signed in a way that isn't allowed", c -> signed(c, JWSAlgorithm.RS512)),
                forged("changed after it was signed", c -> changed(signed(c))),
                forged("without its signature", c -> signed(c).replaceAll("[^.]+$", "")),
                forged("no token at all", c -> "inget"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedTokens")
    void a_token_that_the_provider_has_not_signed_is_refused(String what, Function<JWTClaimsSet, String> forge) {
        mock.hands("kod", forge.apply(claims().build()));
        assertThat(refused(code("kod"))).isEqualTo(NOT_VALID);
    }

    @Test
    void an_answer_that_comes_from_another_provider_is_refused_before_its_code_is_used() {
        assertThat(refused(new ProviderAnswer("", "kod", null, mock.issuer("tva").toString()))).isEqualTo(NOT_VALID);
        mock.says("authorization_response_iss_parameter_supported", "true");
        RelyingParty strict = relyingParty(Clock.systemUTC());
        assertThat(reason(() -> strict.authenticate(provider, HANDSHAKE, code("kod")))).isEqualTo(NOT_VALID);
        assertThat(mock.forms).isEmpty();
    }

    @Test
    void a_provider_that_says_no_is_believed() {
        assertThat(refused(new ProviderAnswer("", null, "access_denied", null))).isEqualTo(CANCELLED);
        assertThat(refused(new ProviderAnswer("", "kod", "<b>\r\nfalsk rad", null))).isEqualTo(CANCELLED);
        assertThat(refused(new ProviderAnswer("", null, null, null))).isEqualTo(NOT_VALID);
        assertThat(mock.forms).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inget", "{}", "[]", "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}"})
    void an_exchange_that_gives_no_token_signs_nobody_in(String body) {
        mock.handsRaw("kod", body);
        assertThat(refused(code("kod"))).isEqualTo(NOT_VALID);
        assertThat(refused(code("okänd"))).isEqualTo(NOT_VALID);
    }

    @Test
    void an_answer_without_end_is_not_read_to_its_end() {
        mock.handsRaw("kod", "{\"a\":\"" + "x".repeat(300_000) + "\"}");
        assertThat(refused(code("kod"))).isEqualTo(UNAVAILABLE);
    }

    @Test
    void a_provider_that_fails_is_not_asked_again_at_once_and_is_found_again_afterwards() {
        MovingClock clock = new MovingClock();
        RelyingParty patient = relyingParty(clock);
        mock.status = 500;
        assertThat(reason(() -> patient.authorization(provider, HANDSHAKE))).isEqualTo(UNAVAILABLE);
        assertThat(reason(() -> patient.authorization(provider, HANDSHAKE))).isEqualTo(UNAVAILABLE);
        assertThat(mock.asked).hasSize(1);
        mock.status = 200;
        clock.passes(Duration.ofSeconds(11));
        assertThat(patient.authorization(provider, HANDSHAKE)).isNotNull();
        mock.status = 500;
        clock.passes(Duration.ofHours(2));
        assertThat(patient.authorization(provider, HANDSHAKE)).as("what it said before goes on to hold").isNotNull();
    }

    @Test
    void a_provider_that_sends_us_elsewhere_or_calls_itself_otherwise_is_not_followed() {
        mock.status = 302;
        assertThat(reason(() -> relyingParty(Clock.systemUTC()).authorization(provider, HANDSHAKE))).isEqualTo(UNAVAILABLE);
        assertThat(mock.asked).noneMatch(path -> path.contains("annanstans"));
        mock.status = 200;
        mock.says("issuer", "\"https://falsk.example\"");
        assertThat(reason(() -> relyingParty(Clock.systemUTC()).authorization(provider, HANDSHAKE))).isEqualTo(UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token_endpoint", "jwks_uri", "authorization_endpoint"})
    void an_address_without_tls_is_not_used(String member) {
        mock.says(member, "\"http://falsk.example/x\"");
        assertThat(reason(() -> relyingParty.authorization(provider, HANDSHAKE))).isEqualTo(UNAVAILABLE);
    }

    @Test
    void a_new_key_is_fetched_and_unknown_ones_do_not_make_us_ask_for_ever() {
        mock.hands("kod", signed(claims().build()));
        relyingParty.authenticate(provider, HANDSHAKE, code("kod"));
        RSAKey fresh = MockProvider.rsa("rsa-2");
        mock.keys = new JWKSet(fresh);
        mock.hands("ny", by(claims().build(), fresh));
        assertThat(relyingParty.authenticate(provider, HANDSHAKE, code("ny")).subject()).isEqualTo("person");
        mock.hands("okand", by(claims().build(), MockProvider.rsa("okand")));
        for (int i = 0; i < 10; i++) {
            assertThat(refused(code("okand"))).isEqualTo(NOT_VALID);
        }
        assertThat(mock.asked.stream().filter(path -> path.endsWith("/keys")).count()).isBetween(2L, 4L);
    }

    @Test
    void a_logout_token_is_believed_only_where_it_is_the_providers_own_and_new() {
        assertThat(relyingParty.loggedOut(provider, signed(mock.logout("ett", "person").build())).getSubject().getValue()).isEqualTo("person");
        Stream.<UnaryOperator<JWTClaimsSet.Builder>>of(c -> c.issuer("https://falsk.example"), c -> c.audience("annan-klient"),
                c -> c.claim("events", null), c -> c.claim("events", Map.of("annat", Map.of())), c -> c.claim("nonce", "x"),
                c -> c.jwtID(null), c -> c.subject(null), c -> c.issueTime(inSeconds(-3_600)), c -> c.issueTime(inSeconds(3_600)),
                c -> c.expirationTime(inSeconds(-120))).forEach(change -> {
                    JWTClaimsSet claims = change.apply(mock.logout("ett", "person")).build();
                    assertThat(reason(() -> relyingParty.loggedOut(provider, signed(claims)))).as(claims.toString()).isEqualTo(NOT_VALID);
                });
        JWTClaimsSet right = mock.logout("ett", "person").build();
        for (String token : List.of("", "inget", new PlainJWT(right).serialize(), mac(right, publicKey()), by(right, MockProvider.rsa("rsa-1")))) {
            assertThat(reason(() -> relyingParty.loggedOut(provider, token))).isEqualTo(NOT_VALID);
        }
        assertThat(reason(() -> relyingParty.loggedOut(provider, signed(claims().build())))).as("an ID token is none").isEqualTo(NOT_VALID);
    }

    @Test
    void signing_out_leads_to_the_provider_and_back_and_nowhere_where_it_is_down() {
        String token = signed(claims().build());
        URI address = relyingParty.endOfSession(provider, token).orElseThrow();
        assertThat(address.toString()).startsWith(mock.issuer("ett") + "/ut?").contains("id_token_hint=" + token,
                "post_logout_redirect_uri=https%3A%2F%2Flex.example%2Flogga-in%2Futloggad");
        mock.status = 500;
        assertThat(relyingParty(Clock.systemUTC()).endOfSession(provider, token)).isEmpty();
    }

    private static Arguments claim(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return arguments(what, change);
    }

    private static Arguments forged(String what, Function<JWTClaimsSet, String> forge) {
        return arguments(what, forge);
    }

    private JWTClaimsSet.Builder claims() {
        return mock.claims("ett", "person", HANDSHAKE.nonce());
    }

    private Authenticated authenticated(UnaryOperator<JWTClaimsSet.Builder> change) {
        mock.hands("kod", signed(change.apply(claims()).build()));
        return relyingParty.authenticate(provider, HANDSHAKE, code("kod"));
    }

    private SignInRefused.Reason refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        mock.hands("kod", signed(change.apply(claims()).build()));
        return refused(code("kod"));
    }

    private SignInRefused.Reason refused(ProviderAnswer answer) {
        return reason(() -> relyingParty.authenticate(provider, HANDSHAKE, answer));
    }

    private static SignInRefused.Reason reason(ThrowingCallable call) {
        SignInRefused refused = catchThrowableOfType(SignInRefused.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).matches("[\\x20-\\x7e…]+").hasSizeLessThan(300);
        return refused.reason();
    }

    private static ProviderAnswer code(String code) {
        return new ProviderAnswer("", code, null, null);
    }

    private static String by(JWTClaimsSet claims, RSAKey key) {
        return signed(claims, JWSAlgorithm.RS256, key.getKeyID(), MockProvider.signer(key));
    }

    private static byte[] publicKey() {
        try {
            return MockProvider.publicKey().toRSAPublicKey().getEncoded();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mac(JWTClaimsSet claims, byte[] secret) {
        try {
            return signed(claims, JWSAlgorithm.HS256, MockProvider.publicKey().getKeyID(), new MACSigner(secret));
        } catch (com.nimbusds.jose.KeyLengthException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("\"person\"", "\"chefen\"");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes());
        return String.join(".", Arrays.asList(parts));
    }

    private Provider provider(String key) {
        return new Provider(key, "Ettan", mock.issuer(key), MockProvider.CLIENT, SECRET, "forsakringskassan", List.of("openid"),
                List.of("high"), Set.of("otp"));
    }

    private static RelyingParty relyingParty(Clock clock) {
        ProviderConnection connection = new ProviderConnection();
        Settings settings = new Settings() {
            @Override
            public URI baseUrl() {
                return URI.create("https://lex.example");
            }
        };
        return new RelyingParty(new Discovery(connection, clock), connection, settings, clock);
    }
}
