package se.lexheller.federation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import se.lexheller.federation.SignInRefused;
import se.lexheller.federation.SingleLogoutService;
import se.lexheller.shared.NotFound;

/**
 * Where a provider says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0): from server to server,
 * without a browser. The signed token is the provider's right to it.
 */
@WebServlet("/utloggning/*")
public class BackChannelLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class.getName());
    private static final String REFUSED = "{\"error\":\"invalid_request\"}";

    @Inject
    private transient SingleLogoutService logout;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String[] tokens = request.getParameterValues("logout_token");
        String provider = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            logout.signedOutThere(provider, tokens == null || tokens.length != 1 ? "" : tokens[0]);
        } catch (SignInRefused e) {
            LOG.info(() -> "logout refused, " + e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("application/json");
            response.getWriter().write(REFUSED);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
