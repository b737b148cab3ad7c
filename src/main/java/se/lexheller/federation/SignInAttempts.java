package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import se.lexheller.shared.Secret;

/** Remembers who was sent to a provider. Each step is a transaction of its own, so that no connection waits for a provider. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SignInAttempts {

    @Inject
    private FederationRepository repository;
    @Inject
    private Clock clock;

    /** @return the secret for the cookie */
    Secret begin(Provider provider, String target, Long accountId) {
        Secret cookie = Secret.random();
        repository.add(new SignInAttempt(cookie.hash(), provider.key(), target, accountId, clock.instant()));
        return cookie;
    }

    /** It is used up by this, whatever comes of it. */
    Begun use(Secret cookie, Provider provider) {
        SignInAttempt attempt = repository.lockAttempt(cookie.hash())
                .orElseThrow(() -> new SignInRefused(SignInRefused.Reason.EXPIRED, "no such attempt"));
        attempt.use(provider.key(), clock.instant());
        return attempt.begun();
    }

    /** @return how many were forgotten, with all else that has had its time */
    int removeOld() {
        Instant now = clock.instant();
        return repository.removeAttemptsBefore(now) + repository.removeSignInsBefore(now.minus(ExternalSignIn.LONGEST))
                + repository.removeLogoutsBefore(now.minus(SeenLogout.KEPT));
    }
}
