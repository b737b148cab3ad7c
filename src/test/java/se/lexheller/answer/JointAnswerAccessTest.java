package se.lexheller.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

class JointAnswerAccessTest {

    private final JointAnswerAccess access = new JointAnswerAccess();

    @Test
    void only_the_coordinator_words_the_joint_answer() {
        assertThat(rolesThat(access::mayWrite)).containsExactly(Role.COORDINATOR);
        assertThatThrownBy(() -> access.requireWrite(with(Role.DIRECTOR))).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_director_overrides_a_missing_approval() {
        assertThat(rolesThat(access::mayOverride)).containsExactly(Role.DIRECTOR);
        assertThatThrownBy(() -> access.requireOverride(with(Role.COORDINATOR))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_association_and_the_auditor_read_it_here() {
        assertThat(rolesThat(this::mayRead)).containsExactlyInAnyOrder(Role.COORDINATOR, Role.REVIEWER, Role.DIRECTOR, Role.AUDITOR);
        assertThatThrownBy(() -> access.requireRead(User.anonymous())).isInstanceOf(NotFound.class);
    }

    private boolean mayRead(User user) {
        try {
            access.requireRead(user);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private static List<Role> rolesThat(Predicate<User> may) {
        return Arrays.stream(Role.values()).filter(role -> may.test(with(role))).toList();
    }

    private static User with(Role role) {
        return new User(1L, "Någon", "x@y.example", 1L, Set.of(role));
    }
}
