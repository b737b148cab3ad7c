package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Empties the outbox: at once when something was written, and every ten seconds for what has to be tried again. */
@ApplicationScoped
class MailWorker {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String NAME = "mail";

    @Inject
    private MailDelivery delivery;
    @Inject
    private Post post;
    @Inject
    private Rounds rounds;
    private final AtomicBoolean awake = new AtomicBoolean();

    void begin(@Observes DatabaseReady ready) {
        if (post.isOpen()) {
            rounds.every(PAUSE, NAME, this::sendAll);
        }
    }

    /** Only once the transaction is through: before, there is nothing to be seen, and perhaps there never will be. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten written) {
        if (post.isOpen() && awake.compareAndSet(false, true)) {
            rounds.soon(NAME, () -> {
                awake.set(false);
                sendAll();
            });
        }
    }

    void sendAll() {
        boolean more;
        do {
            more = delivery.sendNext();
        } while (more);
    }
}
