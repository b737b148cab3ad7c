package se.lexheller.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Refuses whatever another site makes a reader's browser send. Views keep no state, hence no token: the browser's own word
 * (Sec-Fetch-Site, else Origin) is asked, which a page can't forge (OWASP CSRF Prevention Cheat Sheet, Fetch Metadata).
 */
public class CrossSiteFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(CrossSiteFilter.class.getName());
    private static final long serialVersionUID = 1L;
    /** Mail programs leave a subscription by a POST without any page (RFC 8058); the secret in the address is their right to it. */
    private static final String ONE_CLICK = "/folj/avsluta-direkt";
    private static final String API = "/api/";
    /** Identity providers say so, from server to server, when somebody has signed out there; the signed token is their right to it. */
    private static final String BACK_CHANNEL = "/utloggning";
    /** Mail servers hand in what has come back; the id in it is their right to it. */
    private static final String RETURNED = "/studsar";
    private static final Set<String> NOT_FROM_BROWSERS = Set.of(ONE_CLICK, BACK_CHANNEL, RETURNED);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || sameSite(request) || NOT_FROM_BROWSERS.contains(request.getServletPath()) || fromProgram(request)) {
            chain.doFilter(request, response);
        } else {
            LOG.info("a request that another site may have made was refused");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What stands under the API asks for a key and looks at no cookie; still, what a browser sends from another site is refused there too. */
    private static boolean fromProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + API) && request.getHeader("Sec-Fetch-Site") == null
                && request.getHeader("Origin") == null && request.getHeader("Cookie") == null;
    }

    private static boolean sameSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
