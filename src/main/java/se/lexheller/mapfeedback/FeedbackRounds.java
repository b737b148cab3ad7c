package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every hour whose address has been kept long enough. */
@ApplicationScoped
class FeedbackRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private Rounds rounds;
    @Inject
    private FeedbackErasureService erasure;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(PAUSE, "senders of proposals about the map", erasure::forgetSenders);
    }
}
