package se.lexheller.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lexheller.platform.database.Migration;

/** Nothing but the health check answers from a node whose schema is not this version's. */
public class MigratedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Migration migration;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (migration.state() == Migration.State.DONE || health(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static boolean health(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/health") || path.startsWith("/health/");
    }
}
