package se.lexheller.platform.logging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes the request's id from the proxy in front, or makes one, and answers with it. */
public class CorrelationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Request-Id";
    /** Anything else could forge a log line or a header. */
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // An error's page is made in a second round: it has the first one's id.
        Object known = request.getAttribute(HEADER);
        String id = known == null ? idOf(request.getHeader(HEADER)) : known.toString();
        request.setAttribute(HEADER, id);
        response.setHeader(HEADER, id);
        Correlation.begin(id);
        try {
            chain.doFilter(request, response);
        } finally {
            Correlation.end();
        }
    }

    static String idOf(String offered) {
        return offered != null && ACCEPTED.matcher(offered).matches() ? offered : UUID.randomUUID().toString();
    }
}
