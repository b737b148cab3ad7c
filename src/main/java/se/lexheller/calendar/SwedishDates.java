package se.lexheller.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How dates are written to Swedish readers: long in text, ISO in tables, and as a season where the day itself could
 * point at a person. Days and times of day are those of Europe/Stockholm.
 */
@ApplicationScoped
public class SwedishDates {

    /** The zone of every day and time of day that people see. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Locale SWEDISH = new Locale("sv", "SE");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Swedish is the root bundle; the server's own locale has no say. */
    private final ResourceBundle texts = ResourceBundle.getBundle("se.lexheller.calendar.texts", Locale.ROOT);

    /** The day it was in Sweden at that moment. */
    public LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** "21 november 2026", for running text. */
    public String longDate(LocalDate date) {
        return LONG.format(date);
    }

    /** "2026-11-21", for tables. */
    public String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** "10:42", the time of day in Sweden. */
    public String timeOfDay(Instant moment) {
        return TIME.format(moment.atZone(ZONE));
    }

    /**
     * "hösten 2026": the season of a day, by whole calendar months (spring March–May, and so on).
     *
     * <p>A winter has two years, "vintern 2026/2027": were it named by one, either a case answered in December would seem
     * to be answered a year off, or January and December of one year, eleven months apart, would share a name.
     */
    public String season(LocalDate date) {
        return text("season." + Season.of(date), String.valueOf(firstYear(date)), String.valueOf(firstYear(date) + 1));
    }

    /** "Besvarad hösten 2026", the label of a published case. */
    public String answeredLabel(LocalDate date) {
        return text("answered", season(date));
    }

    /** January and February belong to the winter that began in December of the year before. */
    private static int firstYear(LocalDate date) {
        return date.getMonthValue() <= 2 ? date.getYear() - 1 : date.getYear();
    }

    private String text(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key), arguments);
    }

    private enum Season {
        WINTER, SPRING, SUMMER, AUTUMN;

        /** December to February are winter, and so on by threes. */
        static Season of(LocalDate date) {
            return values()[date.getMonthValue() % 12 / 3];
        }
    }
}
