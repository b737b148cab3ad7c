package se.lexheller.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Forgets each hour who voted on days before. */
@ApplicationScoped
class VoteRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private VoteService votes;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "voters of yesterday", votes::forgetYesterday);
    }
}
