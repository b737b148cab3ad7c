package se.lexheller.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.lexheller.security.CurrentUser;

/** "Fortsätt": whoever reads or writes for long on one page says that they are still there. */
@WebServlet(StaySignedIn.ADDRESS)
public class StaySignedIn extends HttpServlet {

    static final String ADDRESS = "/inloggad";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(me.isSignedIn() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }
}
