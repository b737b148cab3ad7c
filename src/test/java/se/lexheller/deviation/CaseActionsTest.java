package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseActionsTest {

    @ParameterizedTest
    @EnumSource
    void who_only_reads_is_offered_nothing(DeviationState state) {
        assertThat(CaseActions.of(state, false, false))
                .isEqualTo(new CaseActions(false, false, false, false, false, false, false, false, false, false));
    }

    @Test
    void each_step_is_offered_where_the_life_cycle_has_it() {
        assertThat(offered(CaseActions::start)).containsExactly(DeviationState.SUBMITTED);
        assertThat(offered(CaseActions::askSupplement)).containsExactly(DeviationState.TRIAGE);
        assertThat(offered(CaseActions::reject)).containsExactly(DeviationState.TRIAGE, DeviationState.NEEDS_SUPPLEMENT);
        assertThat(offered(CaseActions::markDuplicate)).containsExactly(DeviationState.TRIAGE);
    }

    @Test
    void what_members_read_can_be_put_right_until_there_is_an_answer() {
        assertThat(offered(CaseActions::redact)).containsExactly(DeviationState.TRIAGE, DeviationState.NEEDS_SUPPLEMENT,
                DeviationState.ASSIGNED, DeviationState.JOINT_REVIEW);
        assertThat(offered(CaseActions::classify)).isEqualTo(offered(CaseActions::redact));
    }

    @Test
    void who_has_withdrawn_is_left_in_peace() {
        assertThat(offered(CaseActions::message)).doesNotContain(DeviationState.WITHDRAWN).contains(DeviationState.REJECTED);
    }

    private static List<DeviationState> offered(Predicate<CaseActions> action) {
        return Arrays.stream(DeviationState.values()).filter(s -> action.test(CaseActions.of(s, true, true))).toList();
    }
}
