package se.lexheller.mapfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

class FeedbackAccessTest {

    private static final long OURS = 6;
    private static final long THEIRS = 3;
    private final FeedbackAccess access = new FeedbackAccess();

    @Test
    void the_coordinator_handles_everything() {
        User coordinator = of(1L, Role.COORDINATOR);
        assertThat(access.mayHandle(coordinator, null)).isTrue();
        assertThat(access.mayHandle(coordinator, OURS)).isTrue();
        assertThat(access.mayReadAll(coordinator)).isTrue();
    }

    @Test
    void a_map_editor_handles_what_concerns_the_own_member_and_nothing_else() {
        User editor = of(OURS, Role.MAP_EDITOR);
        assertThat(access.mayHandle(editor, OURS)).isTrue();
        assertThat(access.mayRead(editor, THEIRS)).isFalse();
        assertThat(access.mayRead(editor, null)).isFalse();
        assertThat(access.mayReadAll(editor)).isFalse();
        assertThatThrownBy(() -> access.requireRead(editor, THEIRS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireHandle(editor, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_map_editor_of_no_organisation_sees_nothing() {
        User editor = of(null, Role.MAP_EDITOR);
        assertThat(access.mayReadAny(editor)).isFalse();
        assertThat(access.mayRead(editor, null)).isFalse();
        assertThat(access.mayRead(editor, OURS)).isFalse();
    }

    @Test
    void the_auditor_reads_all_and_changes_nothing() {
        User auditor = of(1L, Role.AUDITOR);
        assertThatCode(() -> access.requireRead(auditor, OURS)).doesNotThrowAnyException();
        assertThat(access.mayHandle(auditor, OURS)).isFalse();
        assertThatThrownBy(() -> access.requireHandle(auditor, OURS)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COORDINATOR", "MAP_EDITOR", "AUDITOR"}, mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_knows_that_there_is_anything(Role role) {
        User user = of(OURS, role);
        assertThatThrownBy(() -> access.requireAny(user)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireRead(user, OURS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireRead(user, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireHandle(user, OURS)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_is_not_signed_in_sees_nothing() {
        assertThatThrownBy(() -> access.requireAny(User.anonymous())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireRead(User.anonymous(), null)).isInstanceOf(NotFound.class);
    }

    private static User of(Long organisation, Role role) {
        return new User(17L, "Någon", "nagon@prov.example", organisation, Set.of(role));
    }
}
