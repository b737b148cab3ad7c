package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

class PublicationAccessTest {

    private static final Set<Role> READERS = EnumSet.of(Role.COORDINATOR, Role.REVIEWER, Role.DIRECTOR, Role.AUDITOR);
    private final PublicationAccess access = new PublicationAccess();

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_working_copy_is_read_by_the_association_and_the_auditor_alone(Role role) {
        assertThat(access.mayRead(user(role))).isEqualTo(READERS.contains(role));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void nobody_but_the_coordinator_prepares_publishes_or_withdraws(Role role) {
        assertThatThrownBy(() -> access.requirePrepare(user(role))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEWER")
    void nobody_but_the_reviewer_releases(Role role) {
        assertThatThrownBy(() -> access.requireRelease(user(role))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_is_not_signed_in_may_do_nothing() {
        assertThatThrownBy(() -> access.requireRead(User.anonymous())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requirePrepare(User.anonymous())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireRelease(User.anonymous())).isInstanceOf(NotFound.class);
    }

    @Test
    void each_may_do_the_own_part() {
        access.requirePrepare(user(Role.COORDINATOR));
        access.requireRelease(user(Role.REVIEWER));
        access.requireRead(user(Role.AUDITOR));
    }

    private static User user(Role role) {
        return new User(1L, "", "", 1L, Set.of(role));
    }
}
