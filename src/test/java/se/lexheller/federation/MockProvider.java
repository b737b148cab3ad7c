package se.lexheller.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays identity providers, honest or not: every path below the port is an issuer of its own, with the same keys. */
final class MockProvider implements AutoCloseable {

    static final String CLIENT = "lexheller";
    static final String ACCESS_TOKEN = "tillgang";
    private static final RSAKey RSA = rsa("rsa-1");
    private static final ECKey EC = ec();
    /** The library compares with the machine's own clock, so its tokens have to be of today. */
    private static final Clock CLOCK = Clock.systemUTC();

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> metadata = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<String> forms = new CopyOnWriteArrayList<>();
    volatile JWKSet keys = new JWKSet(List.<JWK>of(RSA, EC));
    volatile int status = 200;

    /** @param port 0 for a free one */
    MockProvider(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI issuer(String name) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + name);
    }

    /** What it says of itself, in place of the truth. */
    void says(String member, String json) {
        metadata.put(member, json);
    }

    /** The code will be worth this ID token. */
    void hands(String code, String idToken) {
        answers.put(code, "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}".formatted(ACCESS_TOKEN, idToken));
    }

    /** The code will be worth exactly this. */
    void handsRaw(String code, String body) {
        answers.put(code, body);
    }

    JWTClaimsSet.Builder claims(String issuer, String subject, String nonce) {
        return new JWTClaimsSet.Builder().issuer(issuer(issuer).toString()).subject(subject).audience(CLIENT)
                .issueTime(inSeconds(0)).expirationTime(inSeconds(300)).claim("nonce", nonce)
                .claim("name", "Ny Handläggare").claim("email", subject + "@fk.example").claim("sid", "session-" + subject);
    }

    JWTClaimsSet.Builder logout(String issuer, String subject) {
        return new JWTClaimsSet.Builder().issuer(issuer(issuer).toString()).subject(subject).audience(CLIENT)
                .issueTime(inSeconds(0)).expirationTime(inSeconds(60)).jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    static Date inSeconds(long seconds) {
        return Date.from(CLOCK.instant().plusSeconds(seconds));
    }

    static String signed(JWTClaimsSet claims) {
        return signed(claims, JWSAlgorithm.RS256, RSA.getKeyID(), signer(RSA));
    }

    static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm) {
        boolean curve = algorithm.equals(JWSAlgorithm.ES256);
        return signed(claims, algorithm, curve ? EC.getKeyID() : RSA.getKeyID(), curve ? signer(EC) : signer(RSA));
    }

    static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey publicKey() {
        return RSA.toPublicJWK();
    }

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWSSigner signer(JWK key) {
        try {
            return key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner(key.toECKey());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String issuer = path.split("/")[1];
        if (status != 200) {
            exchange.getResponseHeaders().set("Location", "/annanstans");
            send(exchange, status, "{}");
        } else if (path.endsWith("/.well-known/openid-configuration")) {
            send(exchange, 200, discovery(issuer));
        } else if (path.endsWith("/keys")) {
            send(exchange, 200, keys.toPublicJWKSet().toString());
        } else {
            forms.add(exchange.getRequestHeaders().getFirst("Authorization") + "\n" + body);
            String code = body.replaceAll("(?s).*\\bcode=([^&]*).*", "$1");
            String answer = answers.get(code);
            send(exchange, answer == null ? 400 : 200, answer == null ? "{\"error\":\"invalid_grant\"}" : answer);
        }
    }

    private String discovery(String issuer) {
        String base = "\"" + issuer(issuer);
        Map<String, String> members = new HashMap<>(Map.of("issuer", base + "\"", "authorization_endpoint", base + "/in\"",
                "token_endpoint", base + "/token\"", "jwks_uri", base + "/keys\"", "end_session_endpoint", base + "/ut\"",
                "subject_types_supported", "[\"public\"]", "response_types_supported", "[\"code\"]",
                "id_token_signing_alg_values_supported", "[\"RS256\"]"));
        members.putAll(metadata);
        return "{" + String.join(",", members.entrySet().stream().map(e -> "\"" + e.getKey() + "\":" + e.getValue()).toList()) + "}";
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
