package se.lexheller.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.calendar.WorkingDays;
import se.lexheller.deviation.Queue;
import se.lexheller.platform.database.FigureMemory;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Reads the association's queues. */
@ApplicationScoped
@Transactional
public class QueueService {

    public static final int PAGE_SIZE = 25;
    /** Whoever looks for more than that narrows the list down. */
    public static final int MOST_COUNTED = 10_000;
    private static final int URGENT_ROWS = 5;

    @Inject
    private QueueRepository queues;
    @Inject
    private WorkplaceAccess access;
    @Inject
    private FigureMemory figures;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    public boolean mayRead(User user) {
        return access.mayReadQueues(user);
    }

    /**
     * @return every queue in the order of the work, empty ones too
     * @throws NotFound for everybody but those at the association who read all cases
     */
    public List<QueueCount> counts(User user) {
        access.requireQueues(user);
        DueDays days = today();
        return figures.of(List.of("queues", days), () -> counted(days));
    }

    private List<QueueCount> counted(DueDays days) {
        Map<Queue, QueueCount> counted = queues.counts(days).stream()
                .collect(Collectors.toMap(QueueCount::queue, Function.identity()));
        return Arrays.stream(Queue.values()).map(q -> counted.getOrDefault(q, new QueueCount(q, 0, 0))).toList();
    }

    /** @return the page asked for, or the last one where there are fewer; the total is one more than {@link #MOST_COUNTED} where there are more */
    public PageOf<QueueRow> page(User user, QueueView view) {
        access.requireQueues(user);
        DueDays days = today();
        long total = view.isNarrowed() ? queues.count(view, days, MOST_COUNTED)
                : figures.of(List.of("cases in queue", view.queue()), () -> queues.count(view, days, MOST_COUNTED));
        int page = PageOf.within(view.page(), total, PAGE_SIZE);
        List<QueueRow> rows = total == 0 ? List.of() : queues.page(view, days, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        return new PageOf<>(rows, total, page, PAGE_SIZE);
    }

    /** @return the cases whose answers are most overdue, a handful */
    public List<QueueRow> mostOverdue(User user) {
        access.requireQueues(user);
        return queues.overdue(today(), URGENT_ROWS);
    }

    /** @return the cases that have waited longest to be received, a handful */
    public List<QueueRow> longestUntouched(User user) {
        access.requireQueues(user);
        return queues.untouched(today(), URGENT_ROWS);
    }

    private DueDays today() {
        LocalDate today = clock.instant().atZone(SwedishDates.ZONE).toLocalDate();
        return new DueDays(today, workingDays.plusWorkingDays(today, DueFilter.SOON_DAYS));
    }
}
