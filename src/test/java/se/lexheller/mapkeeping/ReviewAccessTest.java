package se.lexheller.mapkeeping;

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

class ReviewAccessTest {

    private static final long OURS = 6;
    private static final long THEIRS = 3;
    private static final long ASSOCIATION = 1;
    private final ReviewAccess access = new ReviewAccess();

    @Test
    void a_map_editor_keeps_the_own_members_part_and_nothing_else() {
        User editor = of(OURS, Role.MAP_EDITOR);
        assertThatCode(() -> access.requireKeep(editor, OURS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> access.requireKeep(editor, THEIRS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireKeep(editor, null)).isInstanceOf(NotFound.class);
        assertThat(access.maySeeAll(editor)).isFalse();
    }

    @Test
    void the_coordinator_keeps_the_associations_part_and_sees_the_rest() {
        User coordinator = of(ASSOCIATION, Role.COORDINATOR);
        assertThatCode(() -> access.requireKeep(coordinator, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> access.requireKeep(coordinator, OURS)).isInstanceOf(NotFound.class);
        assertThat(access.maySeeAll(coordinator)).isTrue();
    }

    @Test
    void the_auditor_sees_all_and_keeps_nothing() {
        User auditor = of(null, Role.AUDITOR);
        assertThatCode(() -> access.requireRead(auditor)).doesNotThrowAnyException();
        assertThat(access.maySeeAll(auditor)).isTrue();
        assertThat(access.mayKeepAny(auditor)).isFalse();
        assertThatThrownBy(() -> access.requireKeep(auditor, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_is_of_no_organisation_verifies_for_none() {
        assertThat(access.mayKeep(of(null, Role.COORDINATOR), null)).isFalse();
        assertThat(access.mayKeep(of(null, Role.MAP_EDITOR), null)).isFalse();
        assertThat(access.mayKeep(of(null, Role.MAP_EDITOR), OURS)).isFalse();
        assertThat(access.mayRead(of(null, Role.MAP_EDITOR))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COORDINATOR", "MAP_EDITOR", "AUDITOR"}, mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_knows_that_there_is_a_list(Role role) {
        assertThatThrownBy(() -> access.requireRead(of(OURS, role))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireKeep(of(OURS, role), OURS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireKeep(of(OURS, role), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireRead(User.anonymous())).isInstanceOf(NotFound.class);
    }

    private static User of(Long organisation, Role role) {
        return new User(17L, "Någon", "nagon@prov.example", organisation, Set.of(role));
    }
}
