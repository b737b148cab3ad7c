package se.lexheller.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lexheller.audit.Origin;
import se.lexheller.platform.web.ClientAddress;

/** Lets entries of the audit trail tell from which network a request came. */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Origin.begin(ClientAddress.of(request));
        try {
            chain.doFilter(request, response);
        } finally {
            Origin.end();
        }
    }
}
