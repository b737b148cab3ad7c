package se.lexheller.publication;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.lexheller.platform.database.DatabaseReady;

/** Publishes what is scheduled once its time has come. Runs on every node; each case is taken by one of them. */
@ApplicationScoped
public class PublishingWorker {

    private static final Logger LOG = Logger.getLogger(PublishingWorker.class.getName());
    private static final int PAUSE_SECONDS = 20;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private ReleaseService releases;
    private ScheduledFuture<?> running;

    void begin(@Observes DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(this::publishDue, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** One that fails is tried again at the next turn. */
    void publishDue() {
        try {
            while (releases.publishNextDue()) {
                LOG.fine("a scheduled case has been published");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a scheduled case could not be published; tried again in a moment", e);
        }
    }
}
