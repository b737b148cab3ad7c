package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.BusinessRuleViolation;

class MapRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Origin SOURCE = Origin.of("Egen uppgift", LocalDate.of(2027, 11, 21));

    @Test
    void an_end_before_its_start_is_refused() {
        refused("end-before-start", () -> Validity.between(DAY, DAY.minusDays(1)));
        assertThat(Validity.between(DAY, DAY).lastDay()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31"})
    void days_outside_1900_to_2200_are_refused(LocalDate outside) {
        refused("day-out-of-range", () -> Validity.between(outside, null));
        refused("day-out-of-range", () -> Validity.between(Validity.EARLIEST, outside));
        refused("day-out-of-range", () -> Origin.of("x", outside));
    }

    @Test
    void the_first_and_the_last_day_of_the_range_are_taken() {
        Validity whole = Validity.between(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
        assertThat(whole.isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 601, Integer.MIN_VALUE})
    void a_limit_has_between_1_and_600_months(int months) {
        refused("months-out-of-range", () -> limit(1, null, 0, months, Validity.ALWAYS));
    }

    @Test
    void compensated_days_are_not_negative() {
        refused("days-out-of-range", () -> limit(1, null, -1, 6, Validity.ALWAYS));
    }

    @Test
    void one_limit_says_one_thing_a_day() {
        DurationLimit until = limit(1, 2L, 0, 6, Validity.between(DAY.minusYears(1), DAY));
        DurationLimit overlapping = limit(1, 2L, 0, 9, Validity.between(DAY, null));
        DurationLimit after = limit(1, 2L, 0, 9, Validity.between(DAY.plusDays(1), null));
        refused("overlapping-validity", () -> overlapping.refuseConflict(List.of(until)));
        after.refuseConflict(List.of(until));
    }

    @Test
    void limits_of_other_programmes_and_conditions_are_other_limits() {
        DurationLimit limit = limit(1, 2L, 0, 6, Validity.ALWAYS);
        limit.refuseConflict(List.of(limit, limit(1, 3L, 0, 3, Validity.ALWAYS), limit(1, 2L, 450, 12, Validity.ALWAYS),
                limit(1, null, 0, 12, Validity.ALWAYS), limit(2, 2L, 0, 12, Validity.ALWAYS)));
    }

    @Test
    void a_superseded_version_is_in_nobodys_way() {
        DurationLimit wrong = limit(1, 2L, 0, 6, Validity.ALWAYS);
        wrong.supersede();
        DurationLimit right = limit(1, 2L, 0, 9, Validity.ALWAYS);
        right.refuseConflict(List.of(wrong));
        right.refuseOverlap(List.of(wrong));
        assertThat(wrong.isSuperseded()).isTrue();
    }

    @Test
    void what_ends_still_says_what_held_before() {
        DurationLimit limit = limit(1, 2L, 0, 6, Validity.ALWAYS);
        limit.end(DAY);
        assertThat(limit.validity().holdsOn(DAY)).isTrue();
        assertThat(limit.validity().holdsOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void nothing_is_handed_over_to_itself() {
        refused("handover-to-itself", () -> new Handover(head(), 1, 1, "alltid", "", null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3651})
    void a_wait_is_between_0_and_3650_days(int days) {
        refused("wait-out-of-range", () -> new Handover(head(), 1, 2, "alltid", "", days));
    }

    @Test
    void nothing_is_its_own_alternative() {
        refused("alternative-to-itself", () -> new Alternative(head(), 1, 1, Precedence.NONE, ""));
    }

    @Test
    void an_amount_is_positive() {
        refused("amount-not-positive", () -> new Compensation(head(), 1, "Stöd", "alla", 0, false, null, null));
    }

    @Test
    void a_range_goes_upwards() {
        refused("range-reversed", () -> new Indicator(head(), 1, "Andel", BigDecimal.TEN, BigDecimal.ONE, "procent", false, "", "", ""));
    }

    @Test
    void a_contact_can_be_reached() {
        refused("no-way-to-reach", () -> new Contact(head(), 1, null, "Växel", null, null));
    }

    @Test
    void a_fact_has_a_source() {
        refused("no-source", () -> Origin.of(" ", DAY));
    }

    @Test
    void successors_never_lead_back() {
        Intervention first = intervention(1);
        refused("replaced-in-a-circle", () -> first.replaceBy(1, Map.of()));
        refused("replaced-in-a-circle", () -> first.replaceBy(2, Map.of(2L, Set.of(5L, 3L), 3L, Set.of(1L))));
        first.replaceBy(2, Map.of(2L, Set.of(3L), 3L, Set.of(4L)));
        assertThat(first.replacedById()).isEqualTo(2);
    }

    @Test
    void a_fact_is_to_be_checked_from_its_review_day_on_and_when_it_is_historical() {
        Origin fresh = Origin.of("x", DAY.plusDays(1));
        assertThat(fresh.isToBeChecked(DAY)).isFalse();
        assertThat(fresh.isToBeChecked(DAY.plusDays(1))).isTrue();
        assertThat(new Origin("x", true, DAY.plusDays(1), null, null).isToBeChecked(DAY)).isTrue();
    }

    private static void refused(String rule, ThrowingCallable wrong) {
        assertThatThrownBy(wrong).isInstanceOf(BusinessRuleViolation.class).hasMessage("rule.map." + rule);
    }

    private static DurationLimit limit(long intervention, Long programme, int compensatedDays, int months, Validity validity) {
        return new DurationLimit(VersionHead.first(7, validity, SOURCE, NOW),
                new DurationLimit.Scope(intervention, programme, compensatedDays), months, true, "", Set.of(), false);
    }

    private static Intervention intervention(long entry) {
        return new Intervention(VersionHead.first(entry, Validity.ALWAYS, SOURCE, NOW),
                new Intervention.Description("Arbetsträning", "Övning", "", "", ""), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static VersionHead head() {
        return VersionHead.first(7, Validity.ALWAYS, SOURCE, NOW);
    }
}
