package se.lexheller.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    private static final long HANDLER = 4;
    private static final long APPROVER = 5;
    private static final MemberAnswer ANSWER = new MemberAnswer("Det går.", "", List.of(new Promise("Informera", DUE)), "", List.of());

    @Test
    void what_came_of_a_commitment_names_nobody_by_number() {
        assertThat(new CommitmentOutcome(7, Commitment.Outcome.KEPT, "Klart för alla.").error()).isEmpty();
        assertThat(new CommitmentOutcome(7, Commitment.Outcome.KEPT, "Klart för 850709-9805.").error())
                .hasValue(FieldError.of("outcome-note-7", "error.personal-data-stop"));
    }

    @Test
    void an_assignment_goes_only_where_the_life_cycle_leads() {
        Map<AssignmentState, Set<AssignmentState>> allowed = new EnumMap<>(Map.of(
                AssignmentState.SENT, EnumSet.of(AssignmentState.ACKNOWLEDGED, AssignmentState.DECLINED),
                AssignmentState.ACKNOWLEDGED, EnumSet.of(AssignmentState.ANSWERED, AssignmentState.DECLINED),
                AssignmentState.ANSWERED, EnumSet.of(AssignmentState.APPROVED, AssignmentState.RESERVATION),
                AssignmentState.APPROVED, EnumSet.of(AssignmentState.ANSWERED),
                AssignmentState.RESERVATION, EnumSet.of(AssignmentState.ANSWERED),
                AssignmentState.DECLINED, EnumSet.noneOf(AssignmentState.class)));
        for (AssignmentState from : AssignmentState.values()) {
            assertThat(Arrays.stream(AssignmentState.values()).filter(from::leadsTo)).as("from %s", from)
                    .containsExactlyInAnyOrderElementsOf(allowed.get(from));
        }
    }

    @Test
    void whoever_acknowledges_handles_it_unless_somebody_does_already() {
        Assignment free = sent();
        free.acknowledge(HANDLER, NOW);
        assertThat(free.handlerId()).isEqualTo(HANDLER);

        Assignment handedOver = sent();
        handedOver.handOver(7L, 2L);
        handedOver.acknowledge(HANDLER, NOW);
        assertThat(handedOver.handlerId()).isEqualTo(7L);
        assertThat(handedOver.unitId()).isEqualTo(2L);
    }

    @Test
    void an_answer_keeps_its_commitments_in_order() {
        Assignment assignment = acknowledged();
        assignment.answer(new MemberAnswer("Det går.", "", List.of(new Promise("Först", null), new Promise("Sedan", DUE)), "", List.of()), HANDLER, NOW);

        assertThat(assignment.state()).isEqualTo(AssignmentState.ANSWERED);
        assertThat(assignment.commitments()).extracting(Commitment::text).containsExactly("Först", "Sedan");
        assertThat(assignment.answeredById()).isEqualTo(HANDLER);
    }

    @Test
    void an_answer_has_commitments_or_a_motive_and_never_both_or_none() {
        MemberAnswer none = new MemberAnswer("Det går.", "", List.of(), " ", List.of());
        MemberAnswer both = new MemberAnswer("Det går.", "", List.of(new Promise("Något", null)), "Inget behövs", List.of());

        assertThat(errorsOf(none::valid)).containsExactly("action error.no-action-chosen");
        assertThat(errorsOf(both::valid)).containsExactly("action error.both-actions");
        assertThat(new MemberAnswer("Det går.", "", List.of(), "Inget behövs", List.of()).valid()).isNotNull();
    }

    @Test
    void an_answer_without_words_is_none() {
        assertThat(errorsOf(() -> new MemberAnswer("  ", "", List.of(), "Inget behövs", List.of()).valid())).containsExactly("answer error.required");
        assertThat(errorsOf(() -> new MemberAnswer("x".repeat(10_001), "", List.of(), "Inget behövs", List.of()).valid()))
                .containsExactly("answer error.too-long");
        assertThat(errorsOf(() -> new MemberAnswer("Ja", "", List.of(new Promise(" ", DUE)), "", List.of()).valid()))
                .containsExactly("promise-1 error.required");
    }

    @Test
    void declining_takes_a_reason_and_who_is_responsible_instead() {
        assertThat(errorsOf(() -> sent().decline(new Declining(" ", "FK", null)))).containsExactly("declineReason error.required");
        assertThat(errorsOf(() -> sent().decline(new Declining("Inte vi", "", 2L)))).containsExactly("responsible error.required");

        Assignment assignment = sent();
        assignment.decline(new Declining("Inte vi", "Försäkringskassan", 2L));
        assertThat(assignment.state()).isEqualTo(AssignmentState.DECLINED);
        assertThat(assignment.responsibleOrganisationId()).isEqualTo(2L);
    }

    @Test
    void a_reservation_has_a_text() {
        Assignment assignment = answered();
        assertThat(errorsOf(() -> assignment.reserve("  ", APPROVER, NOW))).containsExactly("reservation error.required");
        assertThat(assignment.state()).isEqualTo(AssignmentState.ANSWERED);

        assignment.reserve("Kostnaden saknas.", APPROVER, NOW);
        assertThat(assignment.state()).isEqualTo(AssignmentState.RESERVATION);
        assertThat(assignment.reservation()).isEqualTo("Kostnaden saknas.");
    }

    @Test
    void a_decision_taken_back_leaves_nothing_of_it() {
        Assignment assignment = answered();
        assignment.reserve("Kostnaden saknas.", APPROVER, NOW);
        assignment.takeBackDecision();

        assertThat(assignment.state()).isEqualTo(AssignmentState.ANSWERED);
        assertThat(assignment.reservation()).isNull();
        assertThat(assignment.decidedAt()).isNull();
    }

    @Test
    void nothing_is_decided_before_there_is_an_answer() {
        assertThatThrownBy(() -> acknowledged().approve(APPROVER, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> sent().answer(ANSWER, HANDLER, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> answered().decline(new Declining("Inte vi", "FK", null))).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> answered().handOver(7L, null)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> answered().moveDueDate(DUE)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void it_is_overdue_the_day_after_while_the_answer_is_owed() {
        assertThat(sent().isOverdue(DUE)).isFalse();
        assertThat(sent().isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(answered().isOverdue(DUE.plusDays(1))).isFalse();
    }

    private static Assignment sent() {
        return new Assignment(1, 3, null, DUE, NOW);
    }

    private static Assignment acknowledged() {
        Assignment assignment = sent();
        assignment.acknowledge(HANDLER, NOW);
        return assignment;
    }

    private static Assignment answered() {
        Assignment assignment = acknowledged();
        assignment.answer(ANSWER, HANDLER, NOW);
        return assignment;
    }

    private static List<String> errorsOf(Runnable action) {
        try {
            action.run();
            return List.of();
        } catch (InvalidInput e) {
            return e.errors().stream().map((FieldError error) -> error.field() + " " + error.key()).toList();
        }
    }
}
