package se.lexheller.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.web.Language;

/** {@code #{dates.day(x)}} 2026-11-21 in tables, {@code #{dates.inText(x)}} 21 november 2026 in text (in English 21 November 2026), both in Swedish time. */
@Named("dates")
@ApplicationScoped
public class DatesInViews {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Language.ENGLISH.locale());

    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @return 2026-11-21; empty for null */
    public String day(Instant moment) {
        return moment == null ? "" : dates.shortDate(dates.day(moment));
    }

    /** @return 2026-11-21 10:42; empty for null */
    public String minute(Instant moment) {
        return moment == null ? "" : day(moment) + " " + dates.timeOfDay(moment);
    }

    /** @return for programs, 2026-11-21T09:42:17Z: HTML knows no more than thousandths */
    public String stamp(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** @return 21 november 2026; empty for null */
    public String inText(Instant moment) {
        return moment == null ? "" : longDate(dates.day(moment));
    }

    /** @return 21 november 2026; empty for null */
    public String dayInText(LocalDate day) {
        return day == null ? "" : longDate(day);
    }

    private String longDate(LocalDate day) {
        return Language.current() == Language.ENGLISH ? ENGLISH.format(day) : dates.longDate(day);
    }

    public boolean isPast(LocalDate day) {
        return day != null && day.isBefore(today());
    }

    /** @return days from that day until today, below 0 where it is still to come */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today());
    }

    public LocalDate today() {
        return dates.day(clock.instant());
    }
}
