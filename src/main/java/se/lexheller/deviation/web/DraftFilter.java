package se.lexheller.deviation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A draft's pages are the filer's own: no cache on the way keeps them. The browser may keep them for its way back, since
 * that brings back what was typed and not sent yet.
 */
public class DraftFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "private, no-cache");
        chain.doFilter(request, response);
    }
}
