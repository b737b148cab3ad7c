package se.lexheller.coordinationmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tidsgränser: the last day of each period in a person's journey, by the rules that hold on the day it begins. */
public final class LimitCalculator {

    /** The narrowest rule speaks: for that programme before any programme, for many compensated days before few. */
    private static final Comparator<LimitRule> NARROWEST =
            Comparator.comparing((LimitRule r) -> r.programme() != null).thenComparing(LimitRule::compensatedDays);

    private final List<LimitRule> rules;

    public LimitCalculator(List<LimitRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @return an answer a stage, in the order of time */
    public List<LimitAnswer> along(List<Stage> stages) {
        List<LimitAnswer> answers = new ArrayList<>();
        stages.stream().sorted(Comparator.comparing(Stage::start)).forEach(stage -> answers.add(answer(stage, answers)));
        return answers;
    }

    private LimitAnswer answer(Stage stage, List<LimitAnswer> before) {
        Optional<LimitRule> rule = rules.stream().filter(r -> r.isFor(stage) && r.isReachedBy(stage)).max(NARROWEST);
        UsedTime used = rule.map(r -> used(r, stage, before)).orElse(UsedTime.NONE);
        LocalDate lastDay = rule.map(r -> lastDay(r, stage.start(), used.length())).orElse(null);
        return new LimitAnswer(stage, rule.orElse(null), used.length(), used.overlapping(), lastDay, gap(stage, before),
                rules.stream().filter(r -> r.isFor(stage) && !r.isReachedBy(stage)).toList(),
                rule.isPresent() ? List.of() : rules.stream().filter(r -> r.isAbout(stage) && !r.isFor(stage)).toList());
    }

    /** Where periods may follow each other, each has the whole time; else all of them share it. */
    private static UsedTime used(LimitRule rule, Stage stage, List<LimitAnswer> before) {
        if (rule.repeatable()) {
            return UsedTime.NONE;
        }
        return UsedTime.before(stage.start(), before.stream()
                .filter(earlier -> earlier.stage().interventionId() == rule.interventionId() && earlier.end() != null)
                .map(earlier -> new UsedTime.Period(earlier.stage().start(), earlier.end())).toList());
    }

    private static LocalDate lastDay(LimitRule rule, LocalDate start, CalendarMonths used) {
        int left = rule.months() - used.months();
        if (left < 1) {
            return null;
        }
        LocalDate last = CalendarMonths.lastDay(start, left).minusDays(used.days());
        return last.isBefore(start) ? null : last;
    }

    private static Integer gap(Stage stage, List<LimitAnswer> before) {
        if (before.isEmpty() || before.stream().anyMatch(earlier -> earlier.end() == null)) {
            return null;
        }
        LocalDate end = before.stream().map(LimitAnswer::end).max(Comparator.naturalOrder()).orElseThrow();
        return (int) ChronoUnit.DAYS.between(end, stage.start()) - 1;
    }
}
