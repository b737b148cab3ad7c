package se.lexheller.coordinationmap.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.Stage;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.shared.FieldError;

/**
 * A period as it stands in the address.
 *
 * @param number       of the row, from 1; ends the names of its fields
 * @param intervention slug
 */
public record StageTyped(int number, String intervention, String programme, String days, String start, String end) {

    private static final int MOST_DAYS = 10_000;

    public boolean isEmpty() {
        return (intervention + start + end).isBlank();
    }

    StageTyped numbered(int other) {
        return new StageTyped(other, intervention, programme, days, start, end);
    }

    /** @return empty where something is wrong, which is told */
    Optional<Stage> read(List<MapName> interventions, Consumer<FieldError> wrong) {
        List<FieldError> errors = new ArrayList<>();
        Optional<MapName> chosen = interventions.stream().filter(i -> i.slug().equals(intervention)).findFirst();
        if (chosen.isEmpty()) {
            errors.add(FieldError.of("insats" + number, "error.map.intervention"));
        }
        int had = days(errors);
        LocalDate first = start.isBlank() ? required(errors) : day("start", start, errors);
        LocalDate last = end.isBlank() ? null : day("slut", end, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(FieldError.of("slut" + number, "error.map.end-before-start"));
        }
        errors.forEach(wrong);
        return errors.isEmpty() ? Optional.of(new Stage(chosen.orElseThrow().id(), programme.isBlank() ? null : programme, had, first, last))
                : Optional.empty();
    }

    private LocalDate required(List<FieldError> errors) {
        errors.add(FieldError.of("start" + number, "error.map.start"));
        return null;
    }

    private LocalDate day(String field, String typed, List<FieldError> errors) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (!day.isBefore(Validity.EARLIEST) && !day.isAfter(Validity.LATEST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, as a day that the map has not
        }
        errors.add(FieldError.of(field + number, "error.map.day", Validity.EARLIEST.toString(), Validity.LATEST.toString()));
        return null;
    }

    private int days(List<FieldError> errors) {
        if (days.isBlank()) {
            return 0;
        }
        if (!days.strip().matches("[0-9]{1,5}") || Integer.parseInt(days.strip()) > MOST_DAYS) {
            errors.add(FieldError.of("dagar" + number, "error.map.days", MOST_DAYS));
            return 0;
        }
        return Integer.parseInt(days.strip());
    }
}
