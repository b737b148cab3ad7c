package se.lexheller.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/**
 * Asks whoever isn't signed in to do so first, and leads back afterwards; what one may do is asked in the services. Who was
 * signed out while typing is shown what was typed, and can send it again.
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
        if (request.getMethod().equals("POST")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(SIGNED_OUT).forward(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(Route.SIGN_IN.path() + "?till=" + Encoding.query(request.getRequestURI() + query));
    }
}
