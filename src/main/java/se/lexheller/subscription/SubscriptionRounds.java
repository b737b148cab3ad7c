package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Tells subscribers, and forgets the addresses that nobody confirmed and those that have nothing left to follow. */
@ApplicationScoped
class SubscriptionRounds {

    private static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ERASURES = Duration.ofHours(1);

    @Inject
    private NewsService news;
    @Inject
    private DigestService digests;
    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(BETWEEN_TELLINGS, "news of published cases", news::spreadNext);
        rounds.everyPortion(BETWEEN_TELLINGS, "digests", digests::tellNext);
        rounds.every(BETWEEN_ERASURES, "subscribers", subscriptions::removeForgotten);
    }
}
