package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.shared.BusinessRuleViolation;

/** The seven limits of source 001, the one of 000 and the two claims of 004; the last days come from a paper calendar. */
class LimitCalculatorTest {

    private static final long TRAINING = 2;
    private static final long ENHANCED = 3;
    private static final long INTRODUCTION = 1;
    private static final long JOB = 6;
    private static final Origin SOURCE = Origin.of("001", LocalDate.of(2027, 1, 1));

    private final LimitCalculator calculator = new LimitCalculator(List.of(
            limit(TRAINING, "JOB", 0, 6, true), limit(TRAINING, "JOB", 450, 12, true), limit(TRAINING, "UGA", 0, 3, true),
            limit(TRAINING, "ETP", 0, 6, true), limit(ENHANCED, "JOB", 0, 12, true), limit(ENHANCED, "UGA", 0, 6, true),
            limit(ENHANCED, "ETP", 0, 12, true), limit(INTRODUCTION, null, 0, 3, false), limit(JOB, null, 0, 12, false)));

    @ParameterizedTest
    @CsvSource({
        "2, JOB, 0, 2026-11-21, 2027-05-20", "2, JOB, 449, 2026-11-21, 2027-05-20", "2, JOB, 450, 2026-11-21, 2027-11-20",
        "2, UGA, 0, 2026-11-30, 2027-02-28", "2, ETP, 0, 2027-08-31, 2028-02-29", "3, JOB, 0, 2028-02-29, 2029-02-28",
        "3, UGA, 0, 2026-12-31, 2027-06-30", "3, ETP, 0, 2027-03-01, 2028-02-29", "1, , 0, 2026-01-31, 2026-04-30",
        "1, UGA, 0, 2026-06-01, 2026-08-31", "6, , 0, 2026-10-01, 2027-09-30"})
    void each_limit_gives_its_last_day(long intervention, String programme, int compensatedDays, LocalDate start, LocalDate last) {
        LimitAnswer answer = ask(new Stage(intervention, programme, compensatedDays, start, null)).get(0);
        assertThat(answer.lastDay()).isEqualTo(last);
        assertThat(answer.end()).isEqualTo(last);
    }

    @Test
    void a_longer_limit_that_needs_more_compensated_days_is_told() {
        LimitAnswer answer = ask(new Stage(TRAINING, "JOB", 300, day("2026-11-21"), null)).get(0);
        assertThat(answer.rule().months()).isEqualTo(6);
        assertThat(answer.notReached()).extracting(LimitRule::months).containsExactly(12);
    }

    @Test
    void without_a_programme_the_limits_of_the_programmes_are_told_instead_of_a_day() {
        LimitAnswer answer = ask(new Stage(TRAINING, null, 0, day("2026-11-21"), null)).get(0);
        assertThat(answer.rule()).isNull();
        assertThat(answer.lastDay()).isNull();
        assertThat(answer.isUsedUp()).isFalse();
        assertThat(answer.otherwise()).hasSize(4);
    }

    @Test
    void a_rule_counts_only_if_it_holds_on_the_first_day() {
        LimitRule ended = new LimitRule(1, 1, TRAINING, "JOB", "Jobb", 0, 6, true, "", List.of(), false,
                Validity.between(day("2020-01-01"), day("2026-11-20")), SOURCE);
        LimitRule later = new LimitRule(1, 2, TRAINING, "JOB", "Jobb", 0, 9, true, "", List.of(), false,
                Validity.between(day("2026-11-21"), null), SOURCE);
        LimitCalculator changing = new LimitCalculator(List.of(ended, later));
        assertThat(lastDay(changing, "2026-11-20")).isEqualTo(day("2027-05-19"));
        assertThat(lastDay(changing, "2026-11-21")).isEqualTo(day("2027-08-20"));
        assertThat(lastDay(changing, "2019-12-31")).isNull();
    }

    @Test
    void where_periods_may_follow_each_other_each_has_the_whole_time() {
        List<LimitAnswer> answers = ask(new Stage(TRAINING, "UGA", 0, day("2026-01-01"), day("2026-03-31")),
                new Stage(TRAINING, "UGA", 0, day("2026-04-01"), null));
        assertThat(answers.get(1).lastDay()).isEqualTo(day("2026-06-30"));
        assertThat(answers.get(1).gapDays()).isZero();
    }

    @Test
    void where_they_may_not_earlier_periods_take_from_the_time() {
        List<LimitAnswer> answers = ask(new Stage(JOB, null, 0, day("2026-01-15"), day("2026-04-14")),
                new Stage(JOB, null, 0, day("2026-06-01"), null));
        assertThat(answers.get(1).usedBefore()).isEqualTo(new CalendarMonths(3, 0));
        assertThat(answers.get(1).lastDay()).isEqualTo(day("2027-02-28"));
    }

    @Test
    void odd_days_of_earlier_periods_are_taken_too() {
        List<LimitAnswer> answers = ask(new Stage(JOB, null, 0, day("2026-01-01"), day("2026-02-10")),
                new Stage(JOB, null, 0, day("2026-03-01"), null));
        assertThat(answers.get(1).usedBefore()).isEqualTo(new CalendarMonths(1, 10));
        assertThat(answers.get(1).lastDay()).isEqualTo(day("2027-01-21"));
    }

    @ParameterizedTest
    @CsvSource({
        // a begins, a ends, b begins, b ends, c begins: used before c in months and days, c's last day
        "2026-01-01, 2026-06-30, 2026-04-01, 2026-07-31, 2026-10-01, 7, 0, 2027-02-28",
        "2026-01-01, 2026-06-30, 2026-02-01, 2026-03-31, 2026-09-01, 6, 0, 2027-02-28",
        "2026-01-01, 2026-03-31, 2026-04-01, 2026-06-15, 2026-09-01, 5, 15, 2027-03-16",
        "2026-01-15, 2026-02-14, 2026-02-10, 2026-03-20, 2026-05-01, 2, 6, 2027-02-22",
        "2026-01-01, 2026-02-28, 2026-05-01, 2026-06-30, 2026-06-01, 3, 0, 2027-02-28"})
    void a_day_in_two_periods_is_taken_once(LocalDate a, LocalDate aEnd, LocalDate b, LocalDate bEnd, LocalDate c, int months, int days, LocalDate last) {
        LimitAnswer answer = ask(new Stage(JOB, null, 0, a, aEnd), new Stage(JOB, null, 0, b, bEnd), new Stage(JOB, null, 0, c, null)).get(2);
        assertThat(answer.usedBefore()).isEqualTo(new CalendarMonths(months, days));
        assertThat(answer.lastDay()).isEqualTo(last);
    }

    @Test
    void a_period_that_begins_before_the_earlier_one_ends_shares_its_days_and_says_so() {
        List<LimitAnswer> answers = ask(new Stage(JOB, null, 0, day("2026-01-01"), day("2026-06-30")),
                new Stage(JOB, null, 0, day("2026-06-01"), null), new Stage(JOB, null, 0, day("2027-01-01"), null));
        assertThat(answers.get(1).lastDay()).isEqualTo(day("2026-12-31"));
        assertThat(answers).extracting(LimitAnswer::countedOnce).containsExactly(false, true, false);
        assertThat(answers.get(2).isUsedUp()).isTrue();
    }

    @Test
    void overlapping_periods_that_each_have_the_whole_time_share_nothing() {
        LimitAnswer answer = ask(new Stage(TRAINING, "UGA", 0, day("2026-01-01"), day("2026-03-31")),
                new Stage(TRAINING, "UGA", 0, day("2026-03-01"), null)).get(1);
        assertThat(answer.countedOnce()).isFalse();
        assertThat(answer.lastDay()).isEqualTo(day("2026-05-31"));
    }

    @Test
    void when_all_the_time_is_used_there_is_no_last_day() {
        List<LimitAnswer> answers = ask(new Stage(INTRODUCTION, null, 0, day("2026-01-01"), null),
                new Stage(INTRODUCTION, null, 0, day("2026-05-01"), null));
        assertThat(answers.get(1).isUsedUp()).isTrue();
        assertThat(answers.get(1).end()).isNull();
    }

    @Test
    void a_plan_that_goes_past_the_limit_is_told_by_how_much() {
        LimitAnswer answer = ask(new Stage(TRAINING, "JOB", 0, day("2026-01-01"), day("2026-07-10"))).get(0);
        assertThat(answer.isPastLimit()).isTrue();
        assertThat(answer.daysPast()).isEqualTo(10);
    }

    @Test
    void gaps_and_overlaps_between_interventions_are_counted_in_the_order_of_time() {
        List<LimitAnswer> answers = ask(new Stage(TRAINING, "JOB", 0, day("2026-06-01"), null),
                new Stage(INTRODUCTION, null, 0, day("2026-01-01"), null),
                new Stage(JOB, null, 0, day("2026-11-20"), null));
        assertThat(answers).extracting(a -> a.stage().interventionId()).containsExactly(INTRODUCTION, TRAINING, JOB);
        assertThat(answers).extracting(LimitAnswer::gapDays).containsExactly(null, 61, -11);
        assertThat(answers.get(1).isGap()).isTrue();
        assertThat(answers.get(2).overlapDays()).isEqualTo(11);
    }

    @Test
    void a_gap_after_something_without_a_known_end_is_not_guessed() {
        List<LimitAnswer> answers = ask(new Stage(99, null, 0, day("2026-01-01"), null),
                new Stage(TRAINING, "JOB", 0, day("2026-06-01"), null));
        assertThat(answers.get(1).gapDays()).isNull();
    }

    @Test
    void days_outside_the_calendar_of_the_map_and_ends_before_starts_are_refused() {
        assertThatThrownBy(() -> new Stage(TRAINING, "JOB", 0, day("0001-01-01"), null)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> new Stage(TRAINING, "JOB", 0, day("9999-12-31"), null)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> new Stage(TRAINING, "JOB", 0, day("2026-02-01"), day("2026-01-31")))
                .isInstanceOf(BusinessRuleViolation.class).hasMessage("rule.map.end-before-start");
    }

    private List<LimitAnswer> ask(Stage... stages) {
        return calculator.along(List.of(stages));
    }

    private static LocalDate lastDay(LimitCalculator calculator, String start) {
        return calculator.along(List.of(new Stage(TRAINING, "JOB", 0, day(start), null))).get(0).lastDay();
    }

    private static LimitRule limit(long intervention, String programme, int compensatedDays, int months, boolean repeatable) {
        return new LimitRule(1, 1, intervention, programme, programme, compensatedDays, months, repeatable, "", List.of(), false,
                Validity.ALWAYS, SOURCE);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
