package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Publishes what is scheduled once its time has come. Runs on every node; each case is taken by one of them. */
@ApplicationScoped
public class PublishingWorker {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    private ReleaseService releases;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(PAUSE, "publishing", releases::publishNextDue);
    }
}
