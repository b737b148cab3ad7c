package se.lexheller.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Inbound half of {@link Route}: leads an address to its view. A view's own file name is no address, and the libraries' resources
 * are none either: no page asks for them. In English there is nothing but pages.
 */
public class RoutingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = ".xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Route.Match> match = Route.find(path);
        if (match.isPresent()) {
            request.getRequestDispatcher(match.get().dispatch()).forward(request, response);
        } else if (path.endsWith(VIEW) || Language.of(request.getRequestURI()) == Language.ENGLISH) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
