package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lexheller.coordinationmap.MapReviewService;
import se.lexheller.coordinationmap.ReviewShare;
import se.lexheller.security.User;

/** Reminds those who answer for entries of the map of what is overdue: one mail a person and month, however much it is. */
@ApplicationScoped
@Transactional
public class ReviewReminderService {

    @Inject
    private MapReviewService reviews;
    @Inject
    private VerificationService verification;
    @Inject
    private VerificationRepository reminders;
    @Inject
    private Event<MapReviewDue> due;
    @Inject
    private Clock clock;

    public void remind() {
        YearMonth month = YearMonth.from(reviews.today());
        Map<Long, MapReviewDue> told = new TreeMap<>();
        for (ReviewShare share : reviews.overdue()) {
            recipients(share).forEach(user -> told.merge(user.accountId(), new MapReviewDue(user.accountId(), user.email(), share.entries(), month),
                    (a, b) -> new MapReviewDue(a.accountId(), a.email(), a.entries() + b.entries(), month)));
        }
        told.values().stream().filter(one -> reminders.reminded(one.accountId(), month, clock.instant())).forEach(due::fire);
    }

    /** Whoever is named and still may keep it; else all who keep the part. */
    private List<User> recipients(ReviewShare share) {
        List<User> keepers = verification.keepers(share.keeper());
        List<User> named = keepers.stream().filter(k -> k.accountId().equals(share.responsible())).toList();
        return named.isEmpty() ? keepers : named;
    }
}
