package se.lexheller.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.Validity;

/** A stretch of days in Sweden, both ends included. */
public record Period(LocalDate first, LocalDate last) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int USUAL_MONTHS = 12;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period that ends before it begins");
        }
    }

    /** @return the last twelve months */
    public static Period usual(LocalDate today) {
        return endingOn(today);
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @return whether it is one whole year and nothing else */
    public boolean isYear() {
        return equals(ofYear(last.getYear()));
    }

    private static Period endingOn(LocalDate day) {
        return new Period(day.minusMonths(USUAL_MONTHS).plusDays(1), day);
    }

    /**
     * @param first as in an address; blank or null: twelve months before the last day
     * @param last  as in an address; blank or null: today, or the first day where that lies ahead
     * @return empty where a day can't be read, lies beyond what the map has, or they are the wrong way round
     */
    public static Optional<Period> read(String first, String last, LocalDate today) {
        try {
            LocalDate to = isBlank(last) ? today : day(last);
            LocalDate from = isBlank(first) ? endingOn(to).first() : day(first);
            return Optional.of(new Period(from, isBlank(last) && from.isAfter(to) ? from : to));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static LocalDate day(String typed) {
        if (!DAY.matcher(typed.strip()).matches()) {
            throw new IllegalArgumentException("no day");
        }
        LocalDate day = LocalDate.parse(typed.strip());
        if (day.isBefore(Validity.EARLIEST) || day.isAfter(Validity.LATEST)) {
            throw new IllegalArgumentException("beyond the map");
        }
        return day;
    }

    public Instant from() {
        return first.atStartOfDay(SwedishDates.ZONE).toInstant();
    }

    /** @return the first moment after it */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(SwedishDates.ZONE).toInstant();
    }
}
