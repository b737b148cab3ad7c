package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.platform.web.ReturnAddress;
import se.lexheller.security.User;
import se.lexheller.shared.Secret;

/**
 * Signs people in at their own organisation's provider, there and back. Not one transaction but several: no connection to
 * the database is held while a provider is asked.
 */
@ApplicationScoped
public class FederatedSignInService {

    private static final Logger LOG = Logger.getLogger(FederatedSignInService.class.getName());

    @Inject
    private Providers providers;
    @Inject
    private RelyingParty relyingParty;
    @Inject
    private SignInAttempts attempts;
    @Inject
    private ExternalIdentities identities;

    /**
     * @param target where the person wanted to go; anything that isn't within this site is forgotten
     * @throws SignInRefused where the provider doesn't answer
     */
    public Departure leave(String providerKey, String target) {
        return leave(providers.get(providerKey), ReturnAddress.isWithinSite(target) ? target : null, null);
    }

    /** To link the sign-in at the provider to the account of who is signed in here. */
    public Departure leaveToLink(User user, String providerKey) {
        Provider provider = providers.get(providerKey);
        identities.requireMayLink(user, provider);
        return leave(provider, null, user.accountId());
    }

    private Departure leave(Provider provider, String target, Long accountId) {
        Secret cookie = attempts.begin(provider, target, accountId);
        return new Departure(relyingParty.authorization(provider, Handshake.of(cookie)), cookie, SignInAttempt.VALID);
    }

    /**
     * @param user   who is signed in here already, if anybody
     * @param cookie what the browser took along
     * @throws SignInRefused where it came to nothing; nothing was changed, and the attempt can't be made again
     */
    public Arrival arrive(User user, String providerKey, Optional<Secret> cookie, ProviderAnswer answer) {
        Provider provider = providers.get(providerKey);
        try {
            Secret own = cookie.orElseThrow(() -> new SignInRefused(SignInRefused.Reason.EXPIRED, "no cookie"));
            Handshake handshake = Handshake.of(own);
            requireSameState(handshake, answer);
            Begun begun = attempts.use(own, provider);
            Authenticated person = relyingParty.authenticate(provider, handshake, answer);
            return begun.accountId() == null ? identities.arrive(provider, person, begun.target())
                    : identities.link(user, provider, person, begun.accountId());
        } catch (SignInRefused e) {
            LOG.info(() -> "sign-in at " + provider + " refused, " + e.getMessage());
            throw e;
        }
    }

    /** Another browser's answer, or nobody's, doesn't use up the attempt. */
    private static void requireSameState(Handshake handshake, ProviderAnswer answer) {
        byte[] own = handshake.state().getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(own, answer.state().getBytes(StandardCharsets.UTF_8))) {
            throw new SignInRefused(SignInRefused.Reason.EXPIRED, "the state belongs to another browser");
        }
    }
}
