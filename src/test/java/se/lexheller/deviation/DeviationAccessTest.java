package se.lexheller.deviation;

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

class DeviationAccessTest {

    private final DeviationAccess access = new DeviationAccess();

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "REVIEWER", "DIRECTOR", "AUDITOR"})
    void the_association_reads_all_cases(Role role) {
        assertThatCode(() -> access.requireRead(user(role, 1L))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"FILER", "HANDLER", "APPROVER", "ADMINISTRATOR"})
    void nobody_else_knows_that_there_is_a_case(Role role) {
        assertThatThrownBy(() -> access.requireRead(user(role, 1L))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void only_a_coordinator_triages(Role role) {
        assertThatThrownBy(() -> access.requireTriage(user(role, 1L))).isInstanceOf(NotFound.class);
        assertThatCode(() -> access.requireTriage(user(Role.COORDINATOR, 1L))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"FILER", "HANDLER", "APPROVER", "AUDITOR", "ADMINISTRATOR"})
    void notes_of_the_association_are_for_those_who_work_with_its_cases(Role role) {
        assertThatThrownBy(() -> access.requireNote(user(role, 1L))).isInstanceOf(NotFound.class);
    }

    @Test
    void notes_belong_to_an_organisation() {
        assertThat(access.mayNote(user(Role.COORDINATOR, 1L))).isTrue();
        assertThat(access.mayNote(user(Role.COORDINATOR, null))).isFalse();
    }

    @Test
    void who_is_not_signed_in_may_nothing() {
        assertThat(access.mayRead(User.anonymous())).isFalse();
        assertThat(access.mayTriage(User.anonymous())).isFalse();
        assertThat(access.mayNote(User.anonymous())).isFalse();
        assertThat(access.isFiler(User.anonymous(), new Filer(1, new FilerIdentity(null, null, 6L, null, "a@b.example", null)))).isFalse();
    }

    @Test
    void a_filer_is_known_by_the_account_alone() {
        Filer filer = new Filer(1, new FilerIdentity(7L, null, 6L, "Anmälare", "a@b.example", ""));
        assertThat(access.isFiler(new User(7L, "", "", 6L, Set.of(Role.FILER)), filer)).isTrue();
        assertThat(access.isFiler(new User(8L, "", "a@b.example", 6L, Set.of(Role.FILER)), filer)).isFalse();
    }

    private static User user(Role role, Long organisation) {
        return new User(5L, "Namn", "namn@forbundet.example", organisation, Set.of(role));
    }
}
