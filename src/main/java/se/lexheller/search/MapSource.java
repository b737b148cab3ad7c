package se.lexheller.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.change.PublicPart;

/** What is on the map today: interventions, actors and target groups, and the names of all that cases point at. */
@ApplicationScoped
@Transactional
public class MapSource implements SearchSource {

    @Inject
    private MapSourceRepository map;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    @Override
    public PublicPart part() {
        return PublicPart.MAP;
    }

    /** All at once: it is little, and each thing names others. */
    @Override
    public List<SearchEntry> next(long after, int most) {
        if (after > 0) {
            return List.of();
        }
        LocalDate today = dates.day(clock.instant());
        List<SearchEntry> all = new ArrayList<>(map.interventions(today));
        all.addAll(map.actors(today));
        all.addAll(map.groups(today));
        all.addAll(map.names());
        return all;
    }

    @Override
    public List<SearchEntry> of(String subject) {
        throw new IllegalStateException("the map is read as one whole");
    }

    @Override
    public boolean isOneWhole() {
        return true;
    }
}
