package se.lexheller.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import se.lexheller.calendar.SwedishDates;

/** How often a subscriber is told; at seven in the morning in Sweden, so that it lies there when the day begins. */
public enum Frequency {
    AT_ONCE {
        @Override
        Instant next(Instant now) {
            return now;
        }
    },
    DAILY {
        @Override
        Instant next(Instant now) {
            return morningAfter(now, day(now));
        }
    },
    WEEKLY {
        @Override
        Instant next(Instant now) {
            return morningAfter(now, day(now).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        }
    },
    MONTHLY {
        @Override
        Instant next(Instant now) {
            LocalDate today = day(now);
            return morningAfter(now, today.getDayOfMonth() == 1 ? today : today.with(TemporalAdjusters.firstDayOfNextMonth()));
        }
    };

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** @return when what happens now is told */
    abstract Instant next(Instant now);

    /** @param day the first day of this frequency that isn't over; its morning may be */
    Instant morningAfter(Instant now, LocalDate day) {
        Instant morning = day.atTime(MORNING).atZone(SwedishDates.ZONE).toInstant();
        return morning.isAfter(now) ? morning : next(day.plusDays(1).atStartOfDay(SwedishDates.ZONE).toInstant());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(SwedishDates.ZONE).toLocalDate();
    }
}
