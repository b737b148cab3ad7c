package se.lexheller.publication.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import se.lexheller.platform.web.Route;

/**
 * Public pages may be kept by browsers and proxies, but are asked for anew each time, so that what is withdrawn is gone at
 * once: the answer is 304 where nothing has changed. The tag is a weak one, since the server may send the same page
 * compressed or not. Errors are never kept.
 */
public class PublicPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> PLACES = List.of(Route.CASES.swedishPath(), Route.MAP.swedishPath(), "/samordningskarta.ttl",
            Route.ABOUT.swedishPath(), Route.ACCESSIBILITY.swedishPath(), Route.COOKIES.swedishPath(), Route.PRIVACY.swedishPath());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod()) || !isPublic(request)) {
            chain.doFilter(request, response);
            return;
        }
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        if (!kept.isHandedOn()) {
            answer(request, response, kept.body());
        }
    }

    private static boolean isPublic(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith(Route.MAP_FEEDBACK_SENT.swedishPath(""))) {
            return false; // one sender's own page
        }
        return path.equals(Route.HOME.swedishPath()) || PLACES.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        if (response.getStatus() != HttpServletResponse.SC_OK) {
            response.setHeader("Cache-Control", "no-store");
        } else {
            String tag = tag(body);
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            if (isKnown(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** RFC 9110, 13.1.2: a list of tags or *, compared without regard to W/. */
    private static boolean isKnown(String noneMatch, String tag) {
        return noneMatch != null && Arrays.stream(noneMatch.split(",")).map(String::strip)
                .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 18)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
