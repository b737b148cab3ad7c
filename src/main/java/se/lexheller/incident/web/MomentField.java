package se.lexheller.incident.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** A moment that is typed in two fields, day and time of day, as Swedish clocks show them. */
final class MomentField {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private MomentField() {
    }

    /**
     * @param name of the field of the day is name + On, that of the time name + Time
     * @return null where neither is filled in
     * @throws InvalidInput naming the field that can't be read
     */
    static Instant read(String name, String day, String time) {
        if (isEmpty(day) && isEmpty(time)) {
            return null;
        }
        try {
            return date(name, day).atTime(LocalTime.parse(time == null ? "" : time.strip())).atZone(SwedishDates.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInput(FieldError.of(name + "Time", "error.time"));
        }
    }

    private static LocalDate date(String name, String day) {
        try {
            return LocalDate.parse(day == null ? "" : day.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(FieldError.of(name + "On", "error.date"));
        }
    }

    static String day(Instant moment) {
        return moment == null ? null : moment.atZone(SwedishDates.ZONE).toLocalDate().toString();
    }

    static String time(Instant moment) {
        return moment == null ? null : TIME.format(moment.atZone(SwedishDates.ZONE));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
