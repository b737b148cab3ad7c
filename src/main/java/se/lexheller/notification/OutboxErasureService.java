package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.lexheller.deviation.FilerForgotten;

/** To whom a mail went is kept for 90 days after it was sent or given up, to look into what went wrong; then that it went is enough. */
@ApplicationScoped
@Transactional
public class OutboxErasureService {

    static final Duration KEPT = Duration.ofDays(90);
    private static final int PORTION = 500;

    @Inject
    private OutboxErasureRepository mails;
    @Inject
    private Clock clock;

    /** @return whether there was anything to do, so that there may be more */
    public boolean eraseOld() {
        return mails.eraseBefore(clock.instant().minus(KEPT), PORTION) > 0;
    }

    /** What still waits to go to somebody about that case never goes. */
    void onFilerForgotten(@Observes FilerForgotten forgotten) {
        if (forgotten.email() != null) {
            mails.erase(forgotten.email(), forgotten.number());
        }
    }
}
