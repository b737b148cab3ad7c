package se.lexheller.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.PasswordService;

/** Glömt lösenordet: the same answer whether there is such an account or not. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private PasswordService passwords;
    @Inject
    private AttemptLimit limit;
    @Inject
    private HttpServletRequest request;
    private String email;

    public void send() {
        limit.failed(Client.of(request));
        passwords.forgotten(email == null ? "" : email);
        Redirect.withNotice("link-sent", Route.SIGN_IN);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
