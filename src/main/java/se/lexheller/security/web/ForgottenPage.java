package se.lexheller.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.lexheller.platform.schedule.Rounds;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.PasswordService;

/** Glömt lösenordet: the same answer whether there is such an account or not, and as fast, since the search comes after the answer. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private PasswordService passwords;
    @Inject
    private Rounds rounds;
    @Inject
    private AttemptLimit limit;
    @Inject
    private HttpServletRequest request;
    private String email;

    public void send() {
        limit.failed(Client.of(request));
        String typed = email == null ? "" : email;
        rounds.soon("links for forgotten passwords", () -> passwords.forgotten(typed));
        Redirect.withNotice("link-sent", Route.SIGN_IN);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
