package se.lexheller.coordinationmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days of one intervention before a stage begins: a day in two periods is one day. */
record UsedTime(List<UsedTime.Period> periods, boolean overlapping) {

    static final UsedTime NONE = new UsedTime(List.of(), false);

    /** First and last day both count. */
    record Period(LocalDate first, LocalDate last) {
    }

    /** What goes on when the stage begins is counted until the day before: from then on the stage's own days count. */
    static UsedTime before(LocalDate start, List<Period> earlier) {
        List<Period> whole = new ArrayList<>();
        earlier.stream().filter(p -> p.first().isBefore(start)).sorted(Comparator.comparing(Period::first)).forEach(p -> {
            Period cut = new Period(p.first(), p.last().isBefore(start) ? p.last() : start.minusDays(1));
            Period before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (before == null || cut.first().isAfter(before.last().plusDays(1))) {
                whole.add(cut);
            } else if (cut.last().isAfter(before.last())) {
                whole.set(whole.size() - 1, new Period(before.first(), cut.last()));
            }
        });
        return new UsedTime(whole, earlier.stream().anyMatch(p -> !p.last().isBefore(start)));
    }

    CalendarMonths length() {
        return periods.stream().map(p -> CalendarMonths.between(p.first(), p.last())).reduce(CalendarMonths.NONE, CalendarMonths::plus);
    }
}
