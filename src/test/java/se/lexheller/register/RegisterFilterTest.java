package se.lexheller.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lexheller.security.Role;
import se.lexheller.security.User;

class RegisterFilterTest {

    @Test
    void what_stands_in_the_address_is_asked_for_and_stands_there_again() {
        Map<String, String> query = Map.of("fran", "2026-01-01", "till", "2026-12-31", "nr", " LH-2026 ", "motpart", "anmalare", "riktning", "utgaende", "q", "svar");
        RegisterFilter filter = RegisterFilter.of(query);
        assertThat(filter).isEqualTo(new RegisterFilter(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "LH-2026", "anmalare", Direction.OUT, "svar"));
        assertThat(filter.query()).containsEntry("riktning", "utgaende").hasSize(6);
    }

    @Test
    void what_makes_no_sense_asks_for_nothing() {
        RegisterFilter filter = RegisterFilter.of(Map.of("fran", "i går", "till", "2026-13-01", "motpart", "1 OR 1=1", "riktning", "upp", "nr", "  "));
        assertThat(filter).isEqualTo(RegisterFilter.NONE);
        assertThat(filter.isNarrowed()).isFalse();
        assertThat(RegisterFilter.of(Map.of("q", "x".repeat(300))).text()).hasSize(200);
    }

    @Test
    void the_register_is_for_coordinator_director_and_auditor_alone() {
        RegisterAccess access = new RegisterAccess();
        for (Role role : Role.values()) {
            User user = new User(1L, "", "", 1L, java.util.Set.of(role));
            assertThat(access.mayRead(user)).as(role.name()).isEqualTo(role == Role.COORDINATOR || role == Role.DIRECTOR || role == Role.AUDITOR);
            assertThat(access.mayNameFiler(user)).as(role.name()).isEqualTo(role == Role.COORDINATOR || role == Role.DIRECTOR);
            assertThat(access.mayMark(user)).as(role.name()).isEqualTo(role == Role.COORDINATOR);
        }
        assertThat(access.mayRead(User.anonymous())).isFalse();
    }
}
