package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** When entries of the map are to be looked at again, and that they were. Who may is asked by those who call it. */
@ApplicationScoped
@Transactional
public class MapReviewService {

    private static final int MOST_IN_CALENDAR = 5000;

    @Inject
    private ReviewRepository reviews;
    @Inject
    private SwedishDates dates;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    /** @param page from 1; beyond the last, the last is given */
    public PageOf<ReviewRow> page(ReviewFilter filter, int page, int size) {
        long total = reviews.count(filter, today());
        int shown = PageOf.within(page, total, size);
        return new PageOf<>(total == 0 ? List.of() : reviews.page(filter, today(), (shown - 1) * size, size), total, shown, size);
    }

    public long count(ReviewFilter filter) {
        return reviews.count(filter, today());
    }

    /** @return all that hold today, by review day; nothing of it is personal */
    public List<ReviewRow> calendar(ReviewFilter.Owner owner) {
        return reviews.page(new ReviewFilter(null, owner, null), today(), 0, MOST_IN_CALENDAR);
    }

    /** @return how many are overdue, by those who keep them and answer for them */
    public List<ReviewShare> overdue() {
        return reviews.shares(today());
    }

    /**
     * @return the member that keeps the entry; null where the association does
     * @throws NotFound where there is no such entry
     */
    public Long keeper(long entry) {
        return reviews.find(entry).orElseThrow(() -> new NotFound("entry")).keeperId();
    }

    /**
     * @param number of the version that was seen and found right
     * @param by     organisation that answers for it
     * @throws BusinessRuleViolation where another version holds by now
     */
    public void verify(long entry, int number, long by, LocalDate nextReview) {
        MapEntry locked = reviews.lock(entry).orElseThrow(() -> new NotFound("entry"));
        reviews.lock(locked, number, today()).orElseThrow(() -> new BusinessRuleViolation("rule.map.changed-meanwhile"))
                .verified(today(), by, nextReview);
        changes.changed(PublicPart.MAP, locked.uuid().toString());
    }

    /** @param account null where whoever keeps the part answers for it */
    public void answeredForBy(long entry, Long account) {
        reviews.lock(entry).orElseThrow(() -> new NotFound("entry")).answeredForBy(account);
    }

    /** @return the day it is in Sweden */
    public LocalDate today() {
        return dates.day(clock.instant());
    }
}
