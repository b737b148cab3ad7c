package se.lexheller.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

class AssignmentAccessTest {

    private static final long MEMBER = 3;
    private static final long OTHER_MEMBER = 6;
    private static final Assignment ASSIGNMENT =
            new Assignment(1, MEMBER, null, LocalDate.of(2026, 12, 11), Instant.parse("2026-11-23T08:00:00Z"));

    private final AssignmentAccess access = new AssignmentAccess();

    @Test
    void only_the_coordinator_assigns() {
        assertThat(rolesThat(access::mayAssign)).containsExactly(Role.COORDINATOR);
        assertThatThrownBy(() -> access.requireAssign(User.anonymous())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_association_and_the_auditor_read_all_and_the_administrator_nothing() {
        assertThat(rolesThat(access::mayReadAll))
                .containsExactlyInAnyOrder(Role.COORDINATOR, Role.REVIEWER, Role.DIRECTOR, Role.AUDITOR);
        assertThatThrownBy(() -> access.requireReadAll(of(MEMBER, Role.HANDLER))).isInstanceOf(NotFound.class);
    }

    @Test
    void handlers_and_approvers_read_their_own_members_assignment() {
        assertThat(rolesThat(user -> access.mayRead(user, ASSIGNMENT))).containsExactlyInAnyOrder(Role.HANDLER, Role.APPROVER);
    }

    @Test
    void a_handler_answers_and_an_approver_approves_and_neither_does_both() {
        assertThat(rolesThat(user -> access.mayHandle(user, ASSIGNMENT))).containsExactly(Role.HANDLER);
        assertThat(rolesThat(user -> access.mayApprove(user, ASSIGNMENT))).containsExactly(Role.APPROVER);
    }

    @Test
    void another_members_staff_do_not_find_the_assignment() {
        User stranger = of(OTHER_MEMBER, Role.values());
        assertThat(access.mayRead(stranger, ASSIGNMENT)).isFalse();
        assertThatThrownBy(() -> access.requireRead(stranger, ASSIGNMENT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireHandle(stranger, ASSIGNMENT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireApprove(stranger, ASSIGNMENT)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_staff_of_a_member_that_still_has_the_case_may_meet_its_filer() {
        assertThat(rolesThat(user -> access.mayMeetFiler(user, ASSIGNMENT))).containsExactlyInAnyOrder(Role.HANDLER, Role.APPROVER);
        assertThat(access.mayMeetFiler(of(OTHER_MEMBER, Role.values()), ASSIGNMENT)).isFalse();
        Assignment declined = new Assignment(1, MEMBER, null, LocalDate.of(2026, 12, 11), Instant.parse("2026-11-23T08:00:00Z"));
        declined.decline(new Declining("Inte vi.", "Regionen", null));
        assertThat(access.mayMeetFiler(of(MEMBER, Role.HANDLER), declined)).isFalse();
    }

    @Test
    void somebody_of_no_organisation_finds_nothing() {
        User homeless = new User(1L, "Någon", "x@y.example", null, EnumSet.allOf(Role.class));
        assertThat(access.mayRead(homeless, ASSIGNMENT)).isFalse();
        assertThatThrownBy(() -> access.requireWorkForMember(homeless)).isInstanceOf(NotFound.class);
    }

    /** @return the roles that are enough by themselves, at the member whose assignment it is */
    private static Set<Role> rolesThat(Predicate<User> may) {
        Set<Role> enough = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (may.test(of(MEMBER, role))) {
                enough.add(role);
            }
        }
        assertThat(may.test(User.anonymous())).as("nobody signed in").isFalse();
        return enough;
    }

    private static User of(long organisation, Role... roles) {
        return new User(1L, "Någon", "x@y.example", organisation, Set.of(roles));
    }
}
