package se.lexheller.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.federation.Providers;
import se.lexheller.platform.web.Route;

/** The providers on the sign-in page, each with its button. */
@Named
@RequestScoped
public class ProviderChoices {

    /** A button: where it leads, and whose it is. */
    public record Choice(String address, String name) {
    }

    @Inject
    private Providers providers;
    @Inject
    @Param(name = "till")
    private String target;

    public List<Choice> getAll() {
        return providers.all().stream().map(p -> new Choice(Route.SIGN_IN_LEAVE.path(p.key()), p.name())).toList();
    }

    /** @return where the person wanted to go; "" where that isn't known */
    public String getTarget() {
        return target == null ? "" : target;
    }
}
