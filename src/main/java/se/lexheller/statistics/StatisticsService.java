package se.lexheller.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.statistics.StatisticsRepository.Cases;

/** The figures: for everybody of what is published, for the association of every case. */
@ApplicationScoped
@Transactional
public class StatisticsService {

    @Inject
    private StatisticsRepository figures;
    @Inject
    private StatisticsAccess access;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /**
     * @param filter of one whole year: what two overlapping stretches of time differ by could be subtracted, and be one case
     * @return published cases alone, by when they were published, and no figure under three
     */
    public Statistics published(StatisticsFilter filter) {
        if (!filter.time().isYear()) {
            throw new IllegalArgumentException("everybody reads figures of whole years");
        }
        return of(Cases.PUBLISHED, filter).withoutFew();
    }

    /**
     * @return every case but those withdrawn, rejected or found to be another's duplicate, by when it was filed
     * @throws NotFound for everybody but those at the association who read all cases
     */
    public Statistics all(User user, StatisticsFilter filter) {
        access.requireAll(user);
        return of(Cases.FILED, filter);
    }

    public LocalDate today() {
        return dates.day(clock.instant());
    }

    private Statistics of(Cases cases, StatisticsFilter filter) {
        var kinds = figures.kinds(cases, filter);
        return new Statistics(kinds.stream().mapToLong(Statistics.Count::cases).sum(), kinds, figures.actors(cases, filter), figures.groups(cases, filter),
                figures.months(cases, filter), figures.waits(cases, filter), figures.answers(cases, filter, today()), figures.outcomes(cases, filter));
    }
}
