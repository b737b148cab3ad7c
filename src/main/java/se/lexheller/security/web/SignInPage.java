package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.SignInService;
import se.lexheller.security.User;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.Secret;

/** Logga in; in demo mode by one click as each role. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignInService signIns;
    @Inject
    private AttemptLimit limit;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Welcome welcome;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "till")
    private String target;
    @Inject
    @Param(name = "demo")
    private Long demoAccount;
    private String email;
    private String password;
    private List<User> demoUsers;

    @PostConstruct
    void load() {
        demoUsers = signIns.demoUsers();
    }

    public void signIn() {
        Optional<Secret> secret = signIns.signIn(email == null ? "" : email, password == null ? "" : password);
        if (secret.isPresent()) {
            welcome.in(secret.get(), target);
        } else {
            limit.failed(Client.of(request));
            errors.add(FieldError.of("email", "error.sign-in"));
        }
    }

    public void signInAsDemo() {
        welcome.in(signIns.signInAsDemo(demoAccount == null ? 0 : demoAccount), target);
    }

    public List<User> getDemoUsers() {
        return demoUsers;
    }

    public String getEmail() {
        return email;
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
