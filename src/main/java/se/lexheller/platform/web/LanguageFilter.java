package se.lexheller.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads the {@link Language} off the address. Whoever comes after sees the Swedish path as {@code getServletPath()}, so that each rule about
 * paths holds in both languages; {@code getRequestURI()} stays what the reader sees.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Forms that are sent to an address without a page (files, what is said while somebody types) tell by this which language their page is in. */
    static final String IN_ENGLISH = "sprak=en";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language asked = Language.of(path(request));
        if (asked != Language.of(address(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // written so that two readers may see two places in it
            return;
        }
        boolean told = request.getMethod().equals("POST") && IN_ENGLISH.equals(request.getQueryString());
        Language.begin(told ? Language.ENGLISH : asked);
        try {
            chain.doFilter(asked == Language.SWEDISH ? request : new WithoutPrefix(request), response);
        } finally {
            Language.end();
        }
    }

    private static String path(HttpServletRequest request) {
        return failed(request) == null ? request.getServletPath() : address(request);
    }

    private static String address(HttpServletRequest request) {
        Object failed = failed(request);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** The page of an error is made in a second round, at an address of its own. */
    private static Object failed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }

    private static final class WithoutPrefix extends HttpServletRequestWrapper {

        WithoutPrefix(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getServletPath() {
            return Language.ENGLISH.withoutPrefix(super.getServletPath());
        }
    }
}
