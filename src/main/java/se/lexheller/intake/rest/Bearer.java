package se.lexheller.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import se.lexheller.apikey.ApiCallService;
import se.lexheller.apikey.ApiCaller;
import se.lexheller.apikey.ApiScope;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.web.Client;
import se.lexheller.shared.Secret;

/** Asks a call for its key (RFC 6750). Cookies are never looked at: no browser can be made to call for somebody. */
@RequestScoped
public class Bearer {

    private static final String SCHEME = "Bearer ";
    /** Apart from people's sign-ins, which may come from the same address as a program gone astray. */
    private static final String PLACE = "api ";

    @Inject
    private HttpServletRequest request;
    @Inject
    private ApiCallService calls;
    @Inject
    private AttemptLimit attempts;
    @Inject
    private Problems problems;

    ApiCaller require(ApiScope scope) {
        ApiCaller caller = caller();
        Optional<Duration> wait = calls.count(caller);
        if (wait.isPresent()) {
            throw problems.tooMany(wait.get());
        }
        if (!caller.may(scope)) {
            throw problems.outOfScope(scope);
        }
        return caller;
    }

    private ApiCaller caller() {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw problems.unauthenticated(false);
        }
        String place = PLACE + Client.of(request);
        Optional<Duration> wait = attempts.mustWait(place);
        if (wait.isPresent()) {
            throw problems.tooMany(wait.get());
        }
        Optional<ApiCaller> caller = calls.identify(new Secret(header.substring(SCHEME.length()).strip()));
        if (caller.isEmpty()) {
            attempts.failed(place);
            throw problems.unauthenticated(true);
        }
        return caller.get();
    }
}
