package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.lexheller.calendar.WorkingDays;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** Svarsdag: a working day to come, three weeks of working days by itself. */
@ApplicationScoped
class DueDates {

    private static final int WORKING_DAYS = 15;
    /** Further away somebody has mistyped the year. */
    private static final int LONGEST_YEARS = 1;

    private WorkingDays workingDays;

    /** For the CDI proxy. */
    protected DueDates() {
    }

    @Inject
    DueDates(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    LocalDate proposed(LocalDate today) {
        return workingDays.plusWorkingDays(today, WORKING_DAYS);
    }

    /**
     * @param typed as 2026-12-18
     * @throws InvalidInput where it is no day, not to come, or not a working day; the error names the next one that is
     */
    LocalDate typed(String field, String typed, LocalDate today) {
        LocalDate day = parse(field, typed);
        if (!day.isAfter(today)) {
            throw wrong(field, "error.due-not-to-come", workingDays.plusWorkingDays(today, 1));
        }
        if (day.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw wrong(field, "error.due-too-far", proposed(today));
        }
        if (!workingDays.isWorkingDay(day)) {
            throw wrong(field, "error.due-not-working", workingDays.plusWorkingDays(day, 0));
        }
        return day;
    }

    private static LocalDate parse(String field, String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(FieldError.of(field, "error.no-date"));
        }
    }

    private static InvalidInput wrong(String field, String key, LocalDate better) {
        return new InvalidInput(FieldError.of(field, key, better.toString()));
    }
}
