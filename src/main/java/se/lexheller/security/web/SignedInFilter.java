package se.lexheller.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/**
 * Asks whoever isn't signed in to do so first, and leads back afterwards; what one may do is asked in the services. Who was
 * signed out while typing is shown what was typed, and can send it again. Half a sign-in is none: it is led to what is missing.
 */
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SIGNED_OUT = "/security/signed-out.xhtml";

    @Inject
    private transient CurrentUser me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (me.isSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getMethod().equals("POST") && !isPast(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(SIGNED_OUT).forward(request, response);
            return;
        }
        Route missing = me.half().map(Welcome::missing).orElse(Route.SIGN_IN);
        response.sendRedirect(missing.path() + "?till=" + Encoding.query(target(request)));
    }

    /** A password isn't shown again, and a file can't be sent again by the server. */
    private static boolean isPast(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getServletPath().startsWith(Route.OWN_ACCOUNT.swedishPath())
                || type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Where something was sent to may be no page to come back to; its form is. */
    private static String target(HttpServletRequest request) {
        String from = request.getHeader("Referer");
        if (request.getMethod().equals("POST") && from != null) {
            return from.replaceFirst("^https?://[^/]*", "");
        }
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
