package se.lexheller.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that speaks to the started server as a browser does, and sends what no browser would. */
public final class Caller {

    /** One field of a form as it is sent. */
    public record Field(String name, String value) {
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<String> SAME_ORIGIN = List.of("Sec-Fetch-Site", "same-origin");

    private final String cookie;

    private Caller(String cookie) {
        this.cookie = cookie;
    }

    public static Caller stranger() {
        return new Caller("");
    }

    /** A cookie that somebody is signed in by. */
    public record Session(String name, String value) {
    }

    /** @param account of the demonstration, signed in by its one click */
    public static Caller signedInAs(long account) {
        Session session = session(account);
        return new Caller(session.name() + "=" + session.value());
    }

    static Session session(long account) {
        HttpResponse<String> answer = stranger().post("/logga-in", List.of(new Field("demoForm", "demoForm"),
                new Field("jakarta.faces.ViewState", "stateless"), new Field("demo", String.valueOf(account))));
        String cookie = answer.headers().allValues("Set-Cookie").stream().filter(c -> !c.contains("Max-Age=0"))
                .map(c -> c.substring(0, c.indexOf(';'))).findFirst().orElseThrow(() -> new AssertionError("account " + account + ": " + answer));
        return new Session(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
    }

    /** @return the same one with the cookies that an answer has set */
    public Caller keeping(HttpResponse<String> answer) {
        List<String> set = answer.headers().allValues("Set-Cookie").stream().map(c -> c.substring(0, c.indexOf(';'))).toList();
        return new Caller(String.join("; ", Stream.concat(Stream.of(cookie), set.stream()).filter(c -> !c.isEmpty()).toList()));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** @return a file */
    public byte[] bytes(String path) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.started().base() + path));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** As the browser of somebody who presses a button on one of our pages. */
    public HttpResponse<String> post(String path, List<Field> fields) {
        return post(path, fields, SAME_ORIGIN.toArray(String[]::new));
    }

    public HttpResponse<String> post(String path, List<Field> fields, String... headers) {
        return send("POST", path, encoded(fields), headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Content-Type", "application/x-www-form-urlencoded");
        if (!cookie.isEmpty()) {
            all.put("Cookie", cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.started().base() + path))
                .method(method, body.isEmpty() && !method.equals("POST") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        all.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static String encoded(List<Field> fields) {
        return fields.stream().map(f -> encoded(f.name()) + "=" + encoded(f.value())).collect(Collectors.joining("&"));
    }

    /** @return the fields with one more for each given name, or in place of those that have it */
    public static List<Field> with(List<Field> fields, String name, String value) {
        List<Field> changed = new ArrayList<>(fields.stream().filter(f -> !f.name().equals(name)).toList());
        changed.add(new Field(name, value));
        return changed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
