package se.lexheller.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses requests of a shape that nothing of ours asks for, before anything has to understand them. */
public class RequestShapeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> ANSWERED = Set.of("GET", "HEAD", "POST");
    private static final int LONGEST_PATH = 1_000;
    private static final int LONGEST_QUERY = 4_000;
    /** Path parameters, empty parts and backslashes: two readers of such a path may see two places in it. */
    private static final Pattern AMBIGUOUS = Pattern.compile(".*(;|//|\\\\).*");
    /** Faces takes a form from an address as well, and then a mere link would act for whoever is signed in. */
    private static final String FORM = "jakarta.faces.";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == HttpServletResponse.SC_OK) {
            chain.doFilter(request, response);
            return;
        }
        if (refusal == HttpServletResponse.SC_METHOD_NOT_ALLOWED || refusal == HttpServletResponse.SC_NO_CONTENT) {
            response.setHeader("Allow", METHODS);
            response.setStatus(refusal);
        } else {
            response.sendError(refusal);
        }
    }

    /** @return 200 where nothing is to be said against it */
    private static int refusal(HttpServletRequest request) {
        String method = request.getMethod();
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (method.equals("OPTIONS")) {
            return HttpServletResponse.SC_NO_CONTENT;
        }
        if (!ANSWERED.contains(method)) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (path.length() > LONGEST_PATH || query != null && query.length() > LONGEST_QUERY) {
            return HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
        }
        if (AMBIGUOUS.matcher(path).matches()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        boolean form = READING.contains(method) && request.getParameterMap().keySet().stream().anyMatch(name -> name.contains(FORM));
        return form ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
    }
}
