package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

class FilingAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final FilingAnswers FOR_SOMEBODY_ELSE = FilingAnswers.none().with(FilingService.PHONE, "ja");

    private final FilingAccess access = new FilingAccess();

    @Test
    void a_draft_begun_without_signing_in_opens_by_its_cookie() {
        assertThat(access.mayOpen(User.anonymous(), draft(null))).isTrue();
        assertThat(access.mayOpen(user(1, Role.FILER), draft(null))).isTrue();
    }

    @Test
    void a_draft_begun_signed_in_opens_for_the_same_person_alone() {
        assertThat(access.mayOpen(user(1, Role.FILER), draft(1L))).isTrue();
        assertThat(access.mayOpen(user(2, Role.FILER), draft(1L))).isFalse();
        assertThat(access.mayOpen(user(9, Role.COORDINATOR), draft(1L))).isFalse();
        assertThat(access.mayOpen(User.anonymous(), draft(1L))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void nobody_but_the_coordinator_files_for_somebody_else(Role role) {
        assertThat(access.mayFileForSomebodyElse(user(1, role))).isFalse();
        assertThatThrownBy(() -> access.way(user(1, role), FOR_SOMEBODY_ELSE)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_way_follows_from_who_files_and_for_whom() {
        assertThat(access.way(User.anonymous(), FilingAnswers.none())).isEqualTo(FilingWay.BY_EMAIL);
        assertThat(access.way(user(1, Role.FILER), FilingAnswers.none())).isEqualTo(FilingWay.SIGNED_IN);
        assertThat(access.way(user(9, Role.COORDINATOR), FilingAnswers.none())).isEqualTo(FilingWay.SIGNED_IN);
        assertThat(access.way(user(9, Role.COORDINATOR), FOR_SOMEBODY_ELSE)).isEqualTo(FilingWay.BY_PHONE);
        assertThatThrownBy(() -> access.way(User.anonymous(), FOR_SOMEBODY_ELSE)).isInstanceOf(NotFound.class);
    }

    private static FilingDraft draft(Long accountId) {
        return new FilingDraft("a".repeat(64), accountId, FilingAnswers.none(), NOW);
    }

    private static User user(long id, Role role) {
        return new User(id, "Namn", "namn@example.org", 6L, Set.of(role));
    }
}
