package se.lexheller.federation;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.security.SignInService;
import se.lexheller.shared.Secret;

/** Signing out here signs out at the provider too, and signing out there ends the sign-ins here. */
@ApplicationScoped
@Transactional
public class SingleLogoutService {

    private static final Logger LOG = Logger.getLogger(SingleLogoutService.class.getName());

    @Inject
    private FederationRepository repository;
    @Inject
    private Providers providers;
    @Inject
    private RelyingParty relyingParty;
    @Inject
    private SignInService signIns;
    @Inject
    private Clock clock;

    /**
     * Ends the sign-in here.
     *
     * @return where the browser has to go to end the provider's too; empty where there is nothing to end there
     */
    public Optional<URI> signOut(Secret cookie) {
        Optional<ExternalSignIn> external = repository.signIn(cookie.hash());
        signIns.signOut(cookie);
        external.ifPresent(repository::remove);
        return external.flatMap(signIn -> IdTokenLock.unlock(signIn.lockedIdToken(), cookie)
                .flatMap(token -> provider(signIn).flatMap(provider -> relyingParty.endOfSession(provider, token))));
    }

    /** @return empty where the settings don't name it any longer */
    private Optional<Provider> provider(ExternalSignIn signIn) {
        return providers.all().stream().filter(p -> p.key().equals(signIn.provider())).findFirst();
    }

    /**
     * The provider says that somebody has signed out there.
     *
     * @throws SignInRefused where it isn't the provider's word, or was heard before
     */
    public void signedOutThere(String providerKey, String logoutToken) {
        Provider provider = providers.get(providerKey);
        LogoutTokenClaimsSet claims = relyingParty.loggedOut(provider, logoutToken);
        String issuer = provider.issuer().toString();
        if (!repository.addLogout(new Secret(issuer + " " + claims.getJWTID().getValue()).hash(), clock.instant())) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "the logout token was used");
        }
        List<ExternalSignIn> ended = claims.getSessionID() != null
                ? repository.signInsOfSession(issuer, new Secret(claims.getSessionID().getValue()).hash())
                : repository.signInsOfSubject(issuer, claims.getSubject().getValue());
        ended.forEach(signIn -> {
            signIns.end(signIn.tokenHash());
            repository.remove(signIn);
        });
        LOG.info(() -> "%s ended %d sign-ins".formatted(provider, ended.size()));
    }
}
