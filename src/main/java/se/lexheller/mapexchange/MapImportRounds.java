package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Uploaded files that nobody came back to go after a day. */
@ApplicationScoped
class MapImportRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private Rounds rounds;
    @Inject
    private MapImportService imports;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "map imports that were left", imports::removeForgotten);
    }
}
