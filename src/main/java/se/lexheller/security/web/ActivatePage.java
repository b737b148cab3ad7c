package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.LinkDetails;
import se.lexheller.security.PasswordService;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Välj lösenord: the page behind a one-time link. Looking at it uses nothing up, since mail filters look too. */
@Named
@RequestScoped
public class ActivatePage {

    @Inject
    private PasswordService passwords;
    @Inject
    private AttemptLimit limit;
    @Inject
    private HttpServletRequest request;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "secret")
    private String secret;
    private LinkDetails details;
    private String name;
    private String email;
    private String password;

    @PostConstruct
    void load() {
        try {
            details = passwords.details(link());
        } catch (NotFound e) {
            countAttempt();
            throw e;
        }
    }

    /** Mail filters look at links that were used long ago, so looking isn't counted. */
    private void countAttempt() {
        if ("POST".equals(request.getMethod())) {
            limit.failed(Client.of(request));
        }
    }

    public void choose() {
        if (errors.attempt(this::save)) {
            Redirect.withNotice("password-chosen", Route.SIGN_IN);
        }
    }

    private void save() {
        if (details.isFirstAdministrator()) {
            passwords.becomeFirstAdministrator(link(), name, email, password);
        } else {
            passwords.choose(link(), password);
        }
    }

    private Secret link() {
        return new Secret(secret == null ? "" : secret);
    }

    /** @return the key of the page's own words */
    public String getTitle() {
        return "activate." + details.purpose();
    }

    public LinkDetails getDetails() {
        return details;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return details.isFirstAdministrator() ? email : details.email();
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
