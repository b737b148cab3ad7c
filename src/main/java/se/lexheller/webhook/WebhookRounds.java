package se.lexheller.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Sends what webhooks are to be told. */
@ApplicationScoped
class WebhookRounds {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    private HookDelivery delivery;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(PAUSE, "webhooks", delivery::sendNext);
    }
}
