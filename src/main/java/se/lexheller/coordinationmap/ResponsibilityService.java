package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.lexheller.calendar.SwedishDates;

/** Who the map says owns a matter. It proposes and gives its reasons; people decide. */
@ApplicationScoped
@Transactional
public class ResponsibilityService {

    @Inject
    private ResponsibilityRepository responsibilities;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /**
     * @param aboutTime whether the matter is how long something may go on, so that those count who decide on more time
     * @return members that a case can be assigned to, those with the strongest reason first; empty where the map knows nothing
     */
    public List<ResponsibleOrganisation> proposals(CaseOnTheMap place, boolean aboutTime) {
        return place.isNowhere() ? List.of()
                : ResponsibleOrganisation.ranked(responsibilities.reasons(place, aboutTime, dates.day(clock.instant())));
    }
}
