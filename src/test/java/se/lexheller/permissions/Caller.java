package se.lexheller.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.lexheller.security.User;

/** Somebody who calls pages and REST without a browser: what a page hides can be sent all the same. */
final class Caller {

    private final URI base;
    private final User user;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @param location empty where it leads nowhere */
    record Answer(int status, String location, String body) {

        boolean asksToSignIn() {
            return isRedirect() && location.contains("/logga-in?till=");
        }

        boolean isRedirect() {
            return status == 302 || status == 303;
        }

        /** @return the body without what tells one answer from the next: the id of the request */
        String withoutId() {
            return body.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9a-f]{16,32}", "id");
        }
    }

    /** @param user anonymous for whoever isn't signed in */
    Caller(URI base, User user) {
        this.base = base;
        this.user = user;
        if (user.isSignedIn()) {
            Answer answer = post("/logga-in", Map.of("demoForm", "demoForm", "demo", String.valueOf(user.accountId())));
            if (!answer.isRedirect()) {
                throw new IllegalStateException(user.name() + " can't sign in: " + answer.status());
            }
        }
    }

    User user() {
        return user;
    }

    Answer get(String path) {
        return send(request(path).build());
    }

    Answer post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.ViewState", "stateless");
        String body = all.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
        return send(request(path).header("Origin", base.toString()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    Answer call(String method, String path) {
        return send(request(path).header("Origin", base.toString()).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{}")).build());
    }

    Answer uploads(String path, String part, String fileName, String content) {
        String body = "--grans\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--grans--\r\n";
        return send(request(path).header("Origin", base.toString()).header("Content-Type", "multipart/form-data; boundary=grans")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return user.isSignedIn() ? user.name() : "Någon som inte är inloggad";
    }
}
