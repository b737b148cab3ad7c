package se.lexheller.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers with a public page that is kept, before anything else is done for the request; or keeps the one that is made. A browser
 * asks anew each time, and is told that nothing has changed; a proxy in front may serve a page for ten seconds without asking.
 * Errors are never kept.
 */
public class PublicPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ASKED_ANEW = "public, max-age=0, must-revalidate";
    /** A withdrawn page is gone from the proxy after as long. */
    private static final String KEPT_BY_PROXIES = "public, max-age=0, s-maxage=10, must-revalidate";

    @Inject
    private transient KeptPages pages;

    /** For the server, which fills in the rest. */
    public PublicPageFilter() {
        this(null);
    }

    PublicPageFilter(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        String address = address(request);
        KeptPage kept = pages.find(address);
        if (kept != null) {
            kept.writeAll(request, response);
            return;
        }
        Optional<Duration> longest = PublicPages.keptFor(path(request), request.getQueryString());
        if (longest.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            make(request, response, chain, address, longest.get());
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String address, Duration longest)
            throws IOException, ServletException {
        long begun = pages.begun();
        WholeResponse whole = new WholeResponse(response);
        chain.doFilter(request, whole);
        if (whole.isHandedOn()) {
            return;
        }
        byte[] body = whole.body();
        if (response.getStatus() != HttpServletResponse.SC_OK || response.getHeader("Set-Cookie") != null) {
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(body.length);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(body);
            }
            return;
        }
        boolean keeps = !longest.isZero();
        KeptPage page = new KeptPage(response.getContentType(), headers(response), keeps ? KEPT_BY_PROXIES : ASKED_ANEW, body);
        if (keeps && request.getMethod().equals("GET")) {
            pages.keep(address, page, longest, begun);
        }
        page.write(request, response);
    }

    private static List<KeptPage.Header> headers(HttpServletResponse response) {
        return response.getHeaderNames().stream().distinct().map(name -> new KeptPage.Header(name, response.getHeader(name))).toList();
    }

    /** As it was sent: what looks different is another page. Over TLS there is one header more. */
    private static String address(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String query = request.getQueryString();
        String address = query == null ? uri : uri + "?" + query;
        return request.isSecure() ? "https:" + address : address;
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
