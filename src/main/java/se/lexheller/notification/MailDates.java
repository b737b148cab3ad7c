package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import se.lexheller.calendar.SwedishDates;

/** Moments as a mail says them. */
@ApplicationScoped
class MailDates {

    @Inject
    private SwedishDates dates;

    /** @return "21 november 2026 kl. 10:42", in Sweden */
    String moment(Instant moment) {
        return dates.longDate(dates.day(moment)) + " kl. " + dates.timeOfDay(moment);
    }
}
