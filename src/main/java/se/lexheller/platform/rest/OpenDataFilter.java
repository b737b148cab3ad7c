package se.lexheller.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Set;

/** Open data may be read by scripts of any site, and by nobody changed. */
public class OpenDataFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (READING.contains(request.getMethod())) {
            response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified");
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("OPTIONS")) {
            preflight(response);
        } else {
            refuse(response);
        }
    }

    private static void preflight(HttpServletResponse response) {
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Allow", METHODS);
        Problem.of(Status.METHOD_NOT_ALLOWED).writeTo(response);
    }
}
