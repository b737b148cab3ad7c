package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Says at the start which providers there are, and forgets what has had its time. */
@ApplicationScoped
class FederationRounds {

    private static final Logger LOG = Logger.getLogger(FederationRounds.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject
    private Providers providers;
    @Inject
    private SignInAttempts attempts;
    @Inject
    private Rounds rounds;

    /** Settings that aren't whole stop the start here, instead of the first person who wants to sign in. */
    void begin(@Observes DatabaseReady ready) {
        LOG.info(() -> "identity providers: " + providers.all());
        rounds.every(PAUSE, "old sign-ins at providers", attempts::removeOld);
    }
}
