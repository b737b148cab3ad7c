package se.lexheller.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Says kindly that a form is too large. Without it the server refuses to read more than 2 MiB in the middle of a page, which
 * then fails as if the fault were ours.
 */
public class FormSizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** The server's own limit (max-form-post-size-bytes); ten times what all texts of a deviation may hold. */
    private static final long MOST_BYTES = 2_097_152;

    private static final long MOST_READ_AWAY = 4 * MOST_BYTES;

    private static final String PAGE = "/WEB-INF/errorpages/413.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        if (form && request.getContentLengthLong() > MOST_BYTES) {
            readAway(request.getInputStream());
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getRequestDispatcher(PAGE).forward(new Unread(request), response);
        } else if (form && request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A browser that is still sending when it is hung up on shows its own error instead of the page that says what to do. */
    private static void readAway(InputStream body) throws IOException {
        byte[] buffer = new byte[16_384];
        long left = MOST_READ_AWAY;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = body.read(buffer);
        }
    }

    /** The page that says so must not ask for the form's fields: that would fail in the same way again. */
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
