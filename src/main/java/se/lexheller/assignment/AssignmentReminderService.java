package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.calendar.WorkingDays;

/** Reminds members three working days before their answer is due, and once more when the day has passed. */
@ApplicationScoped
@Transactional
public class AssignmentReminderService {

    private static final int WORKING_DAYS_BEFORE = 3;

    @Inject
    private AssignmentReminderRepository reminders;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<AssignmentDue> due;
    @Inject
    private Clock clock;

    /** @return whether there was anything to do, so that there may be more */
    public boolean remindOfComing() {
        LocalDate today = dates.day(clock.instant());
        return remind(reminders.takeComing(today, workingDays.plusWorkingDays(today, WORKING_DAYS_BEFORE)), false);
    }

    /** @return whether there was anything to do, so that there may be more */
    public boolean remindOfOverdue() {
        return remind(reminders.takeOverdue(dates.day(clock.instant())), true);
    }

    private boolean remind(List<Assignment> assignments, boolean overdue) {
        Instant now = clock.instant();
        for (Assignment a : assignments) {
            reminders.reminded(a.id(), now);
            due.fire(new AssignmentDue(a.deviationId(), new PartyContact(a.id(), a.organisationId(), a.unitId()), a.dueOn(), overdue, now));
        }
        return !assignments.isEmpty();
    }
}
