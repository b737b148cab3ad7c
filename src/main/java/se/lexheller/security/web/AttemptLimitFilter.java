package se.lexheller.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import se.lexheller.security.AttemptLimit;

/** Answers 429 to sign-ins from a place that has failed too often, and lets no page about passwords be kept. */
public class AttemptLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient AttemptLimit limit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Duration> wait = "POST".equals(request.getMethod()) ? limit.mustWait(Client.of(request)) : Optional.empty();
        if (wait.isPresent()) {
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
            response.sendError(TOO_MANY_REQUESTS);
        } else {
            chain.doFilter(request, response);
        }
    }
}
