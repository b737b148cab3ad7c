package se.lexheller.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.platform.Settings;

/**
 * Security headers on every response: pages, resources, REST and errors (OWASP ASVS 5.0, chapter 3.4). Nobody keeps a copy, and no
 * other site shows any of it, unless what answers says otherwise.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** No page has script of its own in it. PrimeFaces appends to the last directive: that must be script-src. */
    private static final String CONTENT_POLICY = String.join("; ",
            "default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'",
            "form-action 'self'", "frame-ancestors 'none'", "script-src 'self'");
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
    private static final String TWO_YEARS_OF_TLS = "max-age=63072000; includeSubDomains";

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The server packs texts for those who can read it packed, and does not say so.
        response.addHeader("Vary", "Accept-Encoding");
        headers(request.isSecure() || settings.secure()).forEach(response::setHeader);
        chain.doFilter(request, new OwnRedirects(response));
    }

    /** @param tls whether readers come over TLS */
    static Map<String, String> headers(boolean tls) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", CONTENT_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", PERMISSIONS);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        if (tls) {
            headers.put("Strict-Transport-Security", TWO_YEARS_OF_TLS);
        }
        return headers;
    }

    /**
     * Leads on within the site by the path alone. The server would put the host before it that the request names, which anybody
     * may choose, and a scheme that isn't the readers' where TLS ends in a proxy.
     */
    private static final class OwnRedirects extends HttpServletResponseWrapper {

        OwnRedirects(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (!location.startsWith("/") || location.startsWith("//")) {
                super.sendRedirect(location);
                return;
            }
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            setContentLength(0);
            flushBuffer();
        }
    }
}
