package se.lexheller.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** Somebody who opens pages one after the other, over one kept connection, with cookies as a browser has them. */
final class Visitor {

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1).build();

    Visitor(URI base) {
        this.base = base;
    }

    /** @param account of the demonstration */
    static Visitor signedIn(URI base, long account) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(base);
        visitor.post("/logga-in", Map.of("demoForm", "demoForm", "demo", String.valueOf(account)));
        return visitor;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&")) + "&jakarta.faces.ViewState=stateless";
        return client.send(HttpRequest.newBuilder(base.resolve(path)).header("Origin", base.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @throws IllegalStateException where the page isn't there: a fast error page would be a false figure */
    Histogram measure(String path, int times) throws IOException, InterruptedException {
        Histogram histogram = new Histogram(3);
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            int status = get(path).statusCode();
            histogram.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
            if (status != 200) {
                throw new IllegalStateException(path + " answers " + status);
            }
        }
        return histogram;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
