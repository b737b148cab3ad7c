package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.PageOf;

/** Reads the map by its four ways in. There is no user here: the map is for everybody, and the same for all. */
@ApplicationScoped
@Transactional
public class CoordinationMapService {

    static final int PAGE_SIZE = 50;

    @Inject
    private MapListRepository lists;
    @Inject
    private MapReferenceRepository reference;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @param page counted from 1; beyond the last, the last is given */
    public PageOf<MapRow> list(MapWay way, MapFilter filter, int page) {
        long total = lists.count(way, filter);
        int shown = PageOf.within(page, total, PAGE_SIZE);
        return new PageOf<>(lists.rows(way, filter, today(), (shown - 1) * PAGE_SIZE, PAGE_SIZE), total, shown, PAGE_SIZE);
    }

    /** @return how many have ended before the day and fit the filter otherwise */
    public long ended(MapFilter filter) {
        return lists.count(MapWay.INTERVENTION, new MapFilter(filter.day(), filter.municipality(), filter.programme(), filter.role(),
                filter.group(), filter.words(), true));
    }

    public MapChoices choices() {
        return new MapChoices(reference.municipalities(), reference.programmes(), reference.groups(), reference.steps());
    }

    /** @return the day it is in Sweden */
    public LocalDate today() {
        return dates.day(clock.instant());
    }
}
