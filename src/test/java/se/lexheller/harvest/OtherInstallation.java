package se.lexheller.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another association's installation, played: answers what an installation of ours answered when it was asked the same. */
public final class OtherInstallation implements AutoCloseable {

    /** One case, as the real interface told it. */
    private static final String CASE = """
            {"number":"%s","slug":"%s","url":"%s/avvikelser/%s","title":"%s","kind":"TIME_LIMIT","season":"Besvarad hösten 2025",\
            "challenge":"Introduktionsjobbet tar slut.","consequenceForIndividual":"a","consequenceForActors":"b",\
            "answers":[{"from":"Arbetsförmedlingen","text":"Det går att förlänga."}],"actors":[{"key":"arbetsformedlingen","name":"Arbetsförmedlingen"}],\
            "targetGroups":[],"interventions":[],"publishedAt":"2025-11-15T09:00:00Z","modifiedAt":"%s"}""";
    private static final String GONE = """
            {"number":"%s","slug":"%s","url":"%s/avvikelser/%s","withdrawnAt":"%s","reason":"Fel"}""";

    private final HttpServer server;
    private final Map<String, String> published = new ConcurrentHashMap<>();
    private final Map<String, String> withdrawn = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String header;

    public OtherInstallation() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void publishes(String number, String title, String modified) {
        String slug = number.toLowerCase(Locale.ROOT);
        published.put(number, CASE.formatted(number, slug, address(), slug, title, modified));
        withdrawn.remove(number);
    }

    public void publishesRaw(String number, String json) {
        published.put(number, json);
    }

    public void withdraws(String number, String at) {
        published.remove(number);
        String slug = number.toLowerCase(Locale.ROOT);
        withdrawn.put(number, GONE.formatted(number, slug, address(), slug, at));
    }

    public void forgets(String number) {
        published.remove(number);
    }

    public void answersWith(int code, String withHeader) {
        status = code;
        header = withHeader;
    }

    public List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().toString();
        asked.add(query);
        if (header != null) {
            exchange.getResponseHeaders().add(header.split(": ")[0], header.split(": ")[1]);
        }
        if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return;
        }
        if (!query.contains("?")) {
            String number = query.substring(query.lastIndexOf('/') + 1);
            send(exchange, published.containsKey(number) ? 200 : withdrawn.containsKey(number) ? 410 : 404, published.getOrDefault(number, "{}"));
            return;
        }
        List<String> all = new ArrayList<>(new TreeMap<>(query.contains("status=withdrawn") ? withdrawn : published).values());
        String since = query.contains("modified_after=") ? query.replaceFirst(".*modified_after=([^&]*).*", "$1").replace("%3A", ":") : "";
        all.removeIf(json -> !since.isEmpty() && json.replaceFirst("(?s).*\"(modifiedAt|withdrawnAt)\":\"([^\"]*)\".*", "$2").compareTo(since) < 0);
        int page = Integer.parseInt(query.replaceFirst(".*[?&]page=([0-9]+).*", "$1"));
        int limit = Integer.parseInt(query.replaceFirst(".*limit=([0-9]+).*", "$1"));
        int from = Math.min(all.size(), (page - 1) * limit);
        String self = "\"" + address() + query + "\"";
        String body = "{\"page\":" + page + ",\"limit\":" + limit + ",\"total\":" + all.size() + ",\"pages\":" + Math.max(1, (all.size() + limit - 1) / limit)
                + ",\"license\":\"https://creativecommons.org/publicdomain/zero/1.0/\",\"source\":\"Ett annat förbund\",\"links\":{\"self\":" + self
                + ",\"first\":" + self + ",\"last\":" + self + "},\"items\":[" + String.join(",", all.subList(from, Math.min(all.size(), from + limit))) + "]}";
        String tag = "W/\"" + Integer.toHexString(body.hashCode()) + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        send(exchange, 200, body);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
