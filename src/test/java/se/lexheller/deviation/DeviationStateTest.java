package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lexheller.deviation.DeviationState.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeviationStateTest {

    /** The life cycle as the association has agreed on it; what isn't here is refused. */
    private static final Map<DeviationState, Set<DeviationState>> AGREED = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(TRIAGE, WITHDRAWN),
            TRIAGE, EnumSet.of(NEEDS_SUPPLEMENT, ASSIGNED, REJECTED, DUPLICATE, WITHDRAWN),
            NEEDS_SUPPLEMENT, EnumSet.of(TRIAGE, REJECTED, WITHDRAWN),
            ASSIGNED, EnumSet.of(JOINT_REVIEW, WITHDRAWN),
            JOINT_REVIEW, EnumSet.of(ANSWERED, ASSIGNED, WITHDRAWN),
            ANSWERED, EnumSet.of(FOLLOW_UP),
            FOLLOW_UP, EnumSet.of(CLOSED)));

    static Stream<Arguments> every_pair() {
        return Arrays.stream(values()).flatMap(from -> Arrays.stream(values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void a_case_goes_only_where_the_life_cycle_leads(DeviationState from, DeviationState to) {
        assertThat(from.leadsTo(to)).isEqualTo(AGREED.getOrDefault(from, EnumSet.noneOf(DeviationState.class)).contains(to));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "WITHDRAWN", "REJECTED", "DUPLICATE"})
    void nothing_follows_on_an_end(DeviationState end) {
        assertThat(end.isEnded()).isTrue();
    }

    @Test
    void a_filer_can_withdraw_until_there_is_an_answer() {
        assertThat(EnumSet.allOf(DeviationState.class).stream().filter(s -> s.leadsTo(WITHDRAWN)))
                .containsExactly(SUBMITTED, TRIAGE, NEEDS_SUPPLEMENT, ASSIGNED, JOINT_REVIEW);
    }

    @Test
    void members_know_of_a_case_from_the_moment_it_is_assigned() {
        assertThat(EnumSet.allOf(DeviationState.class).stream().filter(DeviationState::isWithMembersOrLater))
                .containsExactly(ASSIGNED, JOINT_REVIEW, ANSWERED, FOLLOW_UP, CLOSED);
    }
}
