package se.lexheller.subscription.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.shared.Secret;
import se.lexheller.subscription.SubscriptionService;

/** The way out that mail programs take by themselves: a POST ends it, a person who opens the address comes to the page (RFC 8058). */
@WebServlet(SubscriptionService.ONE_CLICK + "*")
public class OneClickExit extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SubscriptionService subscriptions;
    @Inject
    private transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        subscriptions.leave(new Secret(secret(request)));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(texts.get("exit.done"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(Route.FOLLOW_EXIT.path(secret(request)));
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
