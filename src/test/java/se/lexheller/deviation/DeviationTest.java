package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lexheller.deviation.Cases.COORDINATOR;
import static se.lexheller.deviation.Cases.FILER;
import static se.lexheller.deviation.Cases.NOW;
import static se.lexheller.deviation.DeviationState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;

class DeviationTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void a_new_case_waits_to_be_received() {
        Deviation d = Cases.filed();
        assertThat(d.state()).isEqualTo(SUBMITTED);
        assertThat(d.queue()).isEqualTo(Queue.TO_TRIAGE);
        assertThat(d.submittedAt()).isEqualTo(NOW);
        assertEvent(d, "DRAFT", "SUBMITTED", null, null, true);
    }

    @Test
    void a_case_needs_its_texts() {
        Filing filing = new Filing(new CaseText("Rubrik", "", "Följd", "Följd", ""), DeviationKind.OTHER, Set.of(2L), "", Set.of(), Map.of(), Map.of(), null);
        assertThatThrownBy(() -> new Deviation("LH-2026-1", filing, NOW)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void receiving_is_a_step_that_leaves_a_trace() {
        Deviation d = Cases.filed();
        d.startTriage(COORDINATOR, LATER);
        assertThat(d.state()).isEqualTo(TRIAGE);
        assertThat(d.queue()).isEqualTo(Queue.TO_TRIAGE);
        assertEvent(d, "SUBMITTED", "TRIAGE", null, 9L, false);
        assertThat(Cases.read(last(d), "happenedAt")).isEqualTo(LATER);
    }

    @Test
    void the_clock_stands_still_while_the_filer_has_a_question() {
        Deviation d = Cases.in(TRIAGE);
        d.askForSupplement("Söktes förlängning?", COORDINATOR, LATER);
        assertThat(d.waitingSince()).isEqualTo(LATER);
        assertThat(d.queue()).isEqualTo(Queue.SUPPLEMENT);
        assertEvent(d, "TRIAGE", "NEEDS_SUPPLEMENT", "Söktes förlängning?", 9L, false);

        d.supplemented(FILER, LATER);
        assertThat(d.waitingSince()).isNull();
        assertThat(d.state()).isEqualTo(TRIAGE);
        assertEvent(d, "NEEDS_SUPPLEMENT", "TRIAGE", null, null, true);
    }

    @Test
    void a_rejection_keeps_its_reason_and_ends_the_waiting() {
        Deviation d = Cases.in(NEEDS_SUPPLEMENT);
        d.reject("Gäller inte samverkan.\n\nVårdens eget system.", COORDINATOR, LATER);
        assertThat(d.state()).isEqualTo(REJECTED);
        assertThat(d.queue()).isEqualTo(Queue.ENDED);
        assertThat(d.waitingSince()).isNull();
        assertEvent(d, "NEEDS_SUPPLEMENT", "REJECTED", "Gäller inte samverkan.\n\nVårdens eget system.", 9L, false);
    }

    @Test
    void a_duplicate_points_to_the_case_that_lives_on() {
        Deviation living = Cases.in(ASSIGNED);
        Deviation d = Cases.in(TRIAGE);
        d.markDuplicateOf(living, COORDINATOR, LATER);
        assertThat(d.state()).isEqualTo(DUPLICATE);
        assertThat(d.duplicateOfId()).isEqualTo(living.id());
        assertEvent(d, "TRIAGE", "DUPLICATE", living.number(), 9L, false);
    }

    @Test
    void a_case_is_no_duplicate_of_itself_nor_of_a_duplicate() {
        Deviation d = Cases.in(TRIAGE);
        refused("rule.duplicate-of-itself", () -> d.markDuplicateOf(d, COORDINATOR, NOW));
        refused("rule.duplicate-of-itself", () -> d.markDuplicateOf(Cases.in(DUPLICATE), COORDINATOR, NOW));
        assertThat(d.state()).isEqualTo(TRIAGE);
    }

    @Test
    void a_duplicate_follows_on_when_its_case_turns_out_to_be_one_too() {
        Deviation d = Cases.in(DUPLICATE);
        Deviation living = Cases.in(ASSIGNED);
        d.followsOn(living, COORDINATOR, LATER);
        assertThat(d.duplicateOfId()).isEqualTo(living.id());
        assertEvent(d, "DUPLICATE", "DUPLICATE", living.number(), 9L, false);
        refused("rule.duplicate-of-itself", () -> d.followsOn(d, COORDINATOR, NOW));
        refused("rule.duplicate-of-itself", () -> d.followsOn(Cases.in(DUPLICATE), COORDINATOR, NOW));
        refused("rule.duplicate-of-itself", () -> Cases.in(TRIAGE).followsOn(living, COORDINATOR, NOW));
    }

    @Test
    void a_withdrawn_case_waits_for_nobody() {
        Deviation asked = Cases.in(NEEDS_SUPPLEMENT);
        asked.withdraw("Löst ändå", FILER, LATER);
        assertThat(asked.waitingSince()).isNull();
        Deviation assigned = Cases.in(ASSIGNED);
        assigned.nextDueOn(LocalDate.of(2026, 12, 1));
        assigned.withdraw(null, FILER, LATER);
        assertThat(assigned.nextDueOn()).isNull();
        assertThat(assigned.queue()).isEqualTo(Queue.ENDED);
        assertEvent(asked, "NEEDS_SUPPLEMENT", "WITHDRAWN", "Löst ändå", null, true);
    }

    @Test
    void one_more_member_is_no_new_step() {
        Deviation d = Cases.in(ASSIGNED);
        int events = Cases.events(d).size();
        d.assign(COORDINATOR, LATER);
        assertThat(Cases.events(d)).hasSize(events);
        assertThat(d.queue()).isEqualTo(Queue.WITH_MEMBERS);
    }

    @Test
    void a_case_goes_back_to_the_members_when_somebody_is_missing() {
        Deviation d = Cases.in(JOINT_REVIEW);
        d.assign(COORDINATOR, LATER);
        assertThat(d.state()).isEqualTo(ASSIGNED);
        assertEvent(d, "JOINT_REVIEW", "ASSIGNED", null, 9L, false);
    }

    @Test
    void an_answer_has_its_moment_and_ends_the_due_date() {
        Deviation d = Cases.in(JOINT_REVIEW);
        d.nextDueOn(LocalDate.of(2026, 12, 1));
        assertThat(d.queue()).isEqualTo(Queue.TO_AGREE);
        d.answered("Beslut utan ett godkännande", COORDINATOR, LATER);
        assertThat(d.answeredAt()).isEqualTo(LATER);
        assertThat(d.nextDueOn()).isNull();
        assertThat(d.queue()).isEqualTo(Queue.TO_PUBLISH);
        assertEvent(d, "JOINT_REVIEW", "ANSWERED", "Beslut utan ett godkännande", 9L, false);
    }

    @Test
    void a_published_case_stays_published_while_it_is_followed_up_and_a_closed_one_taken_down_is_over() {
        Deviation d = Cases.in(ANSWERED);
        d.published(LATER);
        assertThat(d.queue()).isEqualTo(Queue.PUBLISHED);
        d.startFollowUp(By.system(), LATER);
        d.close("Händer inte längre", COORDINATOR, LATER);
        assertThat(d.queue()).isEqualTo(Queue.PUBLISHED);
        d.unpublished();
        assertThat(d.queue()).isEqualTo(Queue.ENDED);
    }

    @Test
    void sorting_replaces_what_was_chosen() {
        Deviation d = Cases.in(TRIAGE);
        d.classify(DeviationKind.TIME_LIMIT, Set.of(3L, 6L), Set.of());
        assertThat(d.kind()).isEqualTo(DeviationKind.TIME_LIMIT);
        assertThat(d.actors()).containsExactlyInAnyOrder(3L, 6L);
        assertThat(d.targetGroups()).isEmpty();
    }

    @Test
    void a_case_lies_where_it_was_last_said_to() {
        Deviation d = Cases.in(TRIAGE);
        d.liesAt(Map.of(PlaceRole.INTERVENTION, 6L, PlaceRole.PROGRAMME, 1L), Set.of(3L, 4L));
        d.liesAt(Map.of(PlaceRole.INTERVENTION, 8L, PlaceRole.STEP, 2L), Set.of(2L, 3L));
        assertThat(d.onTheMap().places()).containsOnly(Map.entry(PlaceRole.INTERVENTION, 8L), Map.entry(PlaceRole.STEP, 2L));
        assertThat(d.onTheMap().steps()).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void a_case_is_counted_in_each_cell_until_it_is_no_case_of_its_own() {
        Deviation d = Cases.in(TRIAGE);
        d.classify(DeviationKind.OTHER, Set.of(2L), Set.of(1L, 7L));
        d.liesAt(Map.of(PlaceRole.FROM, 6L, PlaceRole.TO, 8L), Set.of(3L, 4L));
        assertThat((Set<?>) Cases.read(d, "spots")).isEqualTo(MapSpot.of(Set.of(1L, 7L), Set.of(3L, 4L), LocalDate.ofInstant(NOW, SwedishDates.ZONE))).hasSize(4);
        assertThat(Cases.read(Cases.read(d, "wait"), "toId")).isEqualTo(8L);
        d.classify(DeviationKind.OTHER, Set.of(2L), Set.of(1L));
        d.liesAt(Map.of(PlaceRole.FROM, 6L), Set.of(3L));
        assertThat((Set<?>) Cases.read(d, "spots")).hasSize(1);
        assertThat(Cases.read(Cases.read(d, "wait"), "fromId")).as("a wait has two ends").isNull();
        d.reject("Fel väg", COORDINATOR, NOW);
        assertThat((Set<?>) Cases.read(d, "spots")).isEmpty();
    }

    @Test
    void a_reported_wait_is_a_number_from_the_beginning() {
        Filing filing = new Filing(Cases.TEXT, DeviationKind.WAITING_TIME, Set.of(2L), "", Set.of(), Map.of(KindQuestion.WAIT_DAYS, "0045"), Map.of(), null);
        assertThat(new Deviation("LH-2026-1", filing, NOW).onTheMap().waitDays()).isEqualTo(45);
        assertThat(Cases.filed().onTheMap().waitDays()).isNull();
    }

    @Test
    void a_case_always_has_an_actor() {
        refused("rule.no-actor", () -> Cases.in(TRIAGE).classify(DeviationKind.OTHER, Set.of(), Set.of()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void no_step_is_taken_that_the_life_cycle_does_not_know(DeviationState from) {
        check(from, TRIAGE, d -> {
            if (from == SUBMITTED) {
                d.startTriage(COORDINATOR, NOW);
            } else {
                d.supplemented(COORDINATOR, NOW);
            }
        });
        check(from, NEEDS_SUPPLEMENT, d -> d.askForSupplement("Fråga", COORDINATOR, NOW));
        check(from, REJECTED, d -> d.reject("Skäl", COORDINATOR, NOW));
        check(from, DUPLICATE, d -> d.markDuplicateOf(Cases.filed(), COORDINATOR, NOW));
        check(from, WITHDRAWN, d -> d.withdraw(null, FILER, NOW));
        check(from, JOINT_REVIEW, d -> d.startJointReview(COORDINATOR, NOW));
        check(from, ANSWERED, d -> d.answered(null, COORDINATOR, NOW));
        check(from, FOLLOW_UP, d -> d.startFollowUp(By.system(), NOW));
        check(from, CLOSED, d -> d.close("Löst", COORDINATOR, NOW));
        if (from != ASSIGNED) {
            check(from, ASSIGNED, d -> d.assign(COORDINATOR, NOW));
        }
    }

    @Test
    void a_reason_longer_than_the_history_takes_is_cut_there_alone() {
        Deviation d = Cases.in(TRIAGE);
        d.reject("x".repeat(5000), COORDINATOR, NOW);
        assertThat((String) Cases.read(last(d), "reason")).hasSize(4000);
    }

    @Test
    void what_is_read_out_of_a_case_can_not_be_changed() {
        Deviation d = Cases.filed();
        assertThatThrownBy(() -> d.actors().add(7L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> d.targetGroups().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> d.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Either the step is taken and leaves one event, or it is refused and leaves everything as it was. */
    private static void check(DeviationState from, DeviationState to, Consumer<Deviation> step) {
        Deviation d = Cases.in(from);
        int events = Cases.events(d).size();
        if (from.leadsTo(to)) {
            step.accept(d);
            assertThat(d.state()).isEqualTo(to);
            assertThat(Cases.events(d)).hasSize(events + 1);
        } else {
            refused("rule.step-not-possible", () -> step.accept(d));
            assertThat(d.state()).isEqualTo(from);
            assertThat(Cases.events(d)).hasSize(events);
        }
    }

    private static void refused(String rule, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(BusinessRuleViolation.class).hasMessage(rule);
    }

    private static void assertEvent(Deviation d, String from, String to, String reason, Long account, boolean byFiler) {
        assertThat(last(d)).extracting("subject", "fromState", "toState", "reason", "accountId", "byFiler")
                .containsExactly(CaseEvent.Subject.CASE, from, to, reason, account, byFiler);
    }

    private static CaseEvent last(Deviation d) {
        return Cases.events(d).get(Cases.events(d).size() - 1);
    }
}
