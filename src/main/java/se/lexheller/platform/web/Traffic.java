package se.lexheller.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of requests that are counted, each by network address. The figures are generous, since the whole staff of a
 * municipality may share one address: a meeting of thirty who all file at once stays far below.
 */
enum Traffic {
    /** Forms that need no account: they write, send mails or try passwords. */
    SENDING(120, 60),
    /** Everything else that writes: the workplace, drafts that save themselves, members' own systems. */
    WORKING(600, 600),
    /** What takes the server long: files, pictures, searches, the matrix, the open data. */
    COSTLY(240, 240),
    /** Any other page. */
    READING(1200, 1200);

    private static final List<String> WITHOUT_ACCOUNT = List.of("/anmal", "/arende", "/avvikelser", "/studsar", "/folj", "/logga-in", "/konto", "/utkorg",
            "/samordningskarta/foresla-rattelse", "/samordningskarta/intresseanmalan");
    private static final List<String> LARGE = List.of("/samordningskarta/matris", "/hsds", "/datasets", "/api/v1/cases",
            "/api/v1/interventions");
    /** What a browser fetches with a page, and what watches over the server. */
    private static final List<String> UNCOUNTED = List.of("/assets", "/health", "/metrics");
    private static final String AUTOSAVE = "/anmal/utkast";
    private static final List<String> SEARCHES = List.of("q", "sok", "search");
    private static final Pattern FILE = Pattern.compile(".*/[^/]+\\.[a-z]{2,5}");

    private final int atOnce;
    private final int perMinute;

    Traffic(int atOnce, int perMinute) {
        this.atOnce = atOnce;
        this.perMinute = perMinute;
    }

    /** @param factor how many times as much the settings allow */
    TokenBuckets buckets(int factor) {
        return new TokenBuckets(atOnce * factor, perMinute * factor);
    }

    /** @return empty for what isn't counted */
    static Optional<Traffic> of(HttpServletRequest request) {
        // Decoded, as the pages are found by: /logga%2Din is the same door.
        String asked = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String path = Language.of(asked).withoutPrefix(asked);
        if (isUnder(path, UNCOUNTED)) {
            return Optional.empty();
        }
        if (request.getMethod().equals("POST")) {
            return Optional.of(isUnder(path, WITHOUT_ACCOUNT) && !path.equals(AUTOSAVE) ? SENDING : WORKING);
        }
        boolean costly = isUnder(path, LARGE) || FILE.matcher(path).matches() || searches(request.getQueryString());
        return Optional.of(costly ? COSTLY : READING);
    }

    private static boolean isUnder(String path, List<String> places) {
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    private static boolean searches(String query) {
        return query != null && Arrays.stream(query.split("&")).anyMatch(pair -> SEARCHES.stream()
                .anyMatch(name -> pair.startsWith(name + "=") && pair.length() > name.length() + 1));
    }
}
