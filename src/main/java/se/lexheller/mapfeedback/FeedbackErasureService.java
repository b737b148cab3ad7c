package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Forgets who sent something when it has been closed for 90 days; what was said and what came of it stays. */
@ApplicationScoped
@Transactional
public class FeedbackErasureService {

    static final Duration KEPT = Duration.ofDays(90);
    private static final int PORTION = 100;

    @Inject
    private FeedbackRepository feedback;
    @Inject
    private Clock clock;

    /** @return whether there was anything to do, so that there may be more */
    public boolean forgetSenders() {
        List<MapFeedback> old = feedback.takeClosedBefore(clock.instant().minus(KEPT), PORTION);
        old.forEach(MapFeedback::forgetSender);
        return !old.isEmpty();
    }
}
