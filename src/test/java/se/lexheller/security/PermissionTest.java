package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.shared.NotFound;

/** The table of rights: that it is read as it is written, and what must be so however it is changed. */
class PermissionTest {

    private static final long OWN = 6;
    private static final long OTHER = 3;
    private static final long ME = 17;
    private static final long SOMEBODY = 18;

    /** Whose a thing may be, seen from the person who wants it. */
    private enum Thing {
        OWN_ORGANISATIONS(Whose.organisation(OWN)), ANOTHER_ORGANISATIONS(Whose.organisation(OTHER)),
        THE_ASSOCIATIONS(Whose.organisation(null)), MY_OWN(Whose.account(ME)), SOMEBODY_ELSES(Whose.account(SOMEBODY));

        private final Whose whose;

        Thing(Whose whose) {
            this.whose = whose;
        }

        private boolean isWithin(Reach reach) {
            return switch (reach) {
                case ALL -> true;
                case OWN -> this == OWN_ORGANISATIONS;
                case ASSOCIATIONS -> this == THE_ASSOCIATIONS;
                case MINE -> this == MY_OWN;
                case LINK, KEY -> false;
            };
        }
    }

    @TestFactory
    Stream<DynamicTest> every_role_has_what_its_cell_says_and_nothing_else() {
        return Arrays.stream(Permission.values()).flatMap(permission -> Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Thing.values()).map(thing -> {
                    boolean expected = permission.reachOf(role).filter(thing::isWithin).isPresent()
                            || permission.reachOfAnybody().filter(thing::isWithin).isPresent();
                    return dynamicTest("%s: %s over %s".formatted(permission, role, thing),
                            () -> assertThat(permission.covers(with(OWN, role), thing.whose)).isEqualTo(expected));
                })));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_not_signed_in_has_nothing_but_what_is_everybodys(Permission permission) {
        boolean everybodys = permission.reachOfAnybody().equals(Optional.of(Reach.ALL));
        assertThat(permission.isHeldBy(User.anonymous())).isEqualTo(everybodys);
        for (Thing thing : Thing.values()) {
            assertThat(permission.covers(User.anonymous(), thing.whose)).isEqualTo(everybodys);
        }
    }

    /** Said once more on purpose: a right that is given to everybody by mistake looks like any other row of the table. */
    @Test
    void to_everybody_it_is_these_rights_that_are_given() {
        assertThat(Arrays.stream(Permission.values()).filter(permission -> permission.isHeldBy(User.anonymous())))
                .containsExactlyInAnyOrder(Permission.PUBLIC_READ, Permission.FILE, Permission.FOLLOW, Permission.ANSWER_RATE, Permission.MAP_FEEDBACK_SEND);
    }

    @ParameterizedTest
    @EnumSource
    void a_filer_has_no_more_than_whoever_else_is_signed_in(Permission permission) {
        permission.reachOf(Role.FILER).ifPresent(reach -> assertThat(EnumSet.allOf(Role.class)).allMatch(role -> permission.reachOf(role).equals(Optional.of(reach))));
    }

    @ParameterizedTest
    @EnumSource(names = {"HANDLER", "APPROVER", "MAP_EDITOR"})
    void a_role_at_a_member_is_nothing_without_the_member(Role role) {
        User nobodys = with(null, role);
        for (Permission permission : Permission.values()) {
            boolean signedIn = permission.isHeldBy(with(null, Role.FILER));
            assertThat(permission.isHeldBy(nobodys)).as(permission.name()).isEqualTo(signedIn);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_auditor_changes_nothing_beyond_what_everybody_may(Permission permission) {
        if (permission.isChanging() && permission.reachOf(Role.AUDITOR).isPresent()) {
            assertThat(permission.reachOf(Role.FILER)).as("what every signed-in person has").isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_auditor_reads_whatever_the_association_reads(Permission permission) {
        if (!permission.isChanging() && permission.reachOf(Role.COORDINATOR).isPresent()) {
            assertThat(permission.reachOf(Role.AUDITOR)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_sees_no_case(Permission permission) {
        if (permission.area().isCaseContent()) {
            assertThat(permission.reachOf(Role.ADMINISTRATOR)).isEmpty();
            assertThat(permission.isHeldBy(with(1L, Role.ADMINISTRATOR))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_members_staff_never_reach_beyond_their_member_in_cases(Permission permission) {
        if (permission.area().isCaseContent()) {
            for (Role role : EnumSet.of(Role.HANDLER, Role.APPROVER, Role.MAP_EDITOR, Role.FILER)) {
                assertThat(permission.covers(with(OWN, role), Whose.organisation(OTHER))).isFalse();
                assertThat(permission.covers(with(OWN, role), Whose.organisation(null))).isFalse();
            }
        }
    }

    @Test
    void whoever_releases_does_not_prepare_and_whoever_answers_does_not_approve() {
        for (Role role : Role.values()) {
            assertThat(both(role, Permission.PUBLICATION_PREPARE, Permission.PUBLICATION_RELEASE)).isFalse();
            assertThat(both(role, Permission.ASSIGNMENT_HANDLE, Permission.ASSIGNMENT_APPROVE)).isFalse();
            assertThat(both(role, Permission.JOINT_ANSWER_WRITE, Permission.JOINT_ANSWER_OVERRIDE)).isFalse();
        }
    }

    @Test
    void several_roles_have_what_each_of_them_has() {
        User both = new User(ME, "Någon", "nagon@prov.example", OWN, Set.of(Role.HANDLER, Role.COORDINATOR));
        assertThat(Permission.CASE_READ.isHeldBy(both)).isTrue();
        assertThat(Permission.ASSIGNMENT_HANDLE.covers(both, Whose.organisation(OWN))).isTrue();
        assertThat(Permission.ASSIGNMENT_HANDLE.covers(both, Whose.organisation(OTHER))).isFalse();
    }

    @Test
    void what_is_denied_is_told_as_not_existing() {
        User handler = with(OWN, Role.HANDLER);
        Permission.ASSIGNMENT_READ.require(handler, Whose.organisation(OWN));
        assertThatThrownBy(() -> Permission.ASSIGNMENT_READ.require(handler, Whose.organisation(OTHER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Permission.CASE_READ.require(handler)).isInstanceOf(NotFound.class);
    }

    /** Who tried what, by ids: no name, no address. */
    @Test
    void what_is_denied_is_in_the_log_without_personal_data() {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getLevel() + " " + line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger log = Logger.getLogger(Permission.class.getName());
        log.addHandler(handler);
        try {
            assertThatThrownBy(() -> Permission.CASE_READ.require(with(OWN, Role.HANDLER))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Permission.ASSIGNMENT_READ.require(with(OWN, Role.HANDLER), Whose.organisation(OTHER))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Permission.ACCOUNTS.require(User.anonymous())).isInstanceOf(NotFound.class);
            Permission.ASSIGNMENT_READ.require(with(OWN, Role.HANDLER));
        } finally {
            log.removeHandler(handler);
        }
        assertThat(lines).containsExactly("INFO refused: CASE_READ to account 17", "INFO refused: ASSIGNMENT_READ to account 17",
                "INFO refused: ACCOUNTS to nobody who is signed in");
    }

    private static boolean both(Role role, Permission one, Permission other) {
        return one.reachOf(role).isPresent() && other.reachOf(role).isPresent();
    }

    private static User with(Long organisation, Role role) {
        return new User(ME, "Någon", "nagon@prov.example", organisation, Set.of(role));
    }
}
