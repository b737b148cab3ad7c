package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import se.lexheller.platform.Settings;
import se.lexheller.shared.Secret;

/** The necessary cookies: HttpOnly, SameSite=Lax, for the whole site; over TLS with Secure and the {@code __Host-} name. */
@RequestScoped
public class Cookies {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Settings settings;

    public Optional<Secret> get(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies)
                .filter(c -> c.getName().equals(fullName(name)) && !c.getValue().isEmpty())
                .map(c -> new Secret(c.getValue())).findFirst();
    }

    /** @param age null: until the browser is closed */
    public void set(String name, Secret secret, Duration age) {
        write(name, secret.value(), age == null ? "" : "; Max-Age=" + age.toSeconds());
    }

    public void clear(String name) {
        write(name, "", "; Max-Age=0");
    }

    private void write(String name, String value, String age) {
        HttpServletResponse response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addHeader("Set-Cookie", line(name, value, settings.secure()) + age);
    }

    private String fullName(String name) {
        return fullName(name, settings.secure());
    }

    static String line(String name, String value, boolean tls) {
        return fullName(name, tls) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (tls ? "; Secure" : "");
    }

    private static String fullName(String name, boolean tls) {
        return tls ? "__Host-" + name : name;
    }
}
