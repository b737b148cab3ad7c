package se.lexheller.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks what other nodes have changed of what the public sees, and tells it on this one. */
@ApplicationScoped
public class ChangeWatch {

    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final Duration THINNING = Duration.ofHours(1);
    /** A withdrawal has to be gone everywhere within two seconds. */
    private static final Duration TRUSTED = Duration.ofSeconds(2);
    private static final long UNKNOWN = -1;

    private final ChangeLog log;
    private final Rounds rounds;
    private final Clock clock;
    private volatile long seen = UNKNOWN;
    private volatile Instant heardAt = Instant.MIN;

    /** For the CDI proxy. */
    protected ChangeWatch() {
        this(null, null, null);
    }

    @Inject
    ChangeWatch(ChangeLog log, Rounds rounds, Clock clock) {
        this.log = log;
        this.rounds = rounds;
        this.clock = clock;
    }

    void begin(@Observes DatabaseReady ready) {
        rounds.always(PAUSE, "looking for public changes", this::look);
        rounds.every(THINNING, "thinning the log of public changes", log::thin);
    }

    /**
     * @return whether this node has heard of all that was changed until two seconds ago; if not, nothing that is kept may be
     *         shown without looking whether it still holds
     */
    public boolean isCurrent() {
        Instant heard = heardAt;
        return !heard.equals(Instant.MIN) && !clock.instant().isAfter(heard.plus(TRUSTED));
    }

    void look() {
        Instant begun = clock.instant();
        long head = log.head();
        if (seen == UNKNOWN) {
            seen = head;
        } else if (head != seen) {
            catchUp(head);
        }
        heardAt = begun;
    }

    private void catchUp(long head) {
        if (!log.reaches(seen)) {
            for (PublicPart part : PublicPart.values()) {
                log.tell(new PublicChange(part, PublicChange.EVERYTHING));
            }
            seen = head;
            return;
        }
        List<LoggedChange> news = log.since(seen);
        while (!news.isEmpty()) {
            for (LoggedChange one : news) {
                log.tell(one.change());
                seen = one.id();
            }
            news = log.since(seen);
        }
    }
}
