package se.lexheller.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.lexheller.federation.Arrival;
import se.lexheller.federation.FederatedSignInService;
import se.lexheller.federation.ProviderAnswer;
import se.lexheller.federation.Providers;
import se.lexheller.federation.SignInRefused;
import se.lexheller.platform.web.Cookies;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.web.Client;
import se.lexheller.security.web.Welcome;

/** Back from a provider: on to where the person wanted to go, or kindly told why not. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    private FederatedSignInService federated;
    @Inject
    private Welcome welcome;
    @Inject
    private Providers providers;
    @Inject
    private AttemptLimit limit;
    @Inject
    private CurrentUser me;
    @Inject
    private Cookies cookies;
    @Inject
    private HttpServletRequest request;
    @Inject
    @Param(name = "provider")
    private String provider;
    private String name;
    private SignInRefused.Reason refused;

    @PostConstruct
    void load() {
        name = providers.get(provider == null ? "" : provider).name();
    }

    /** Named by the view. */
    public void arrive() {
        try {
            ProviderAnswer answer = ProviderAnswer.of(request.getParameterMap());
            goOn(federated.arrive(me.get(), provider, cookies.get(LeavingPage.COOKIE), answer));
        } catch (SignInRefused e) {
            refused = e.reason();
            limit.failed(Client.of(request));
            Faces.setResponseStatus(refused == SignInRefused.Reason.UNAVAILABLE
                    ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void goOn(Arrival arrival) {
        cookies.clear(LeavingPage.COOKIE);
        switch (arrival.outcome()) {
            case WAITING -> Redirect.to(Route.ACCOUNT_WAITING);
            case LINKED -> Redirect.withNotice("provider-linked", Route.LINKED_PROVIDERS);
            case SIGNED_IN ->
                welcome.in(arrival.signIn(), arrival.target());
        }
    }

    public String getName() {
        return name;
    }

    /** @return key of the words that tell why */
    public String getRefused() {
        return String.valueOf(refused);
    }
}
