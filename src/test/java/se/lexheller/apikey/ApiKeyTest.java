package se.lexheller.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.organisation.TypedSystem;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

class ApiKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 22);

    @Test
    void a_key_is_shown_once_and_only_its_hash_is_kept() {
        ApiKey key = key();
        Secret secret = key.show();
        assertThat(secret.value()).startsWith("lexh_").hasSizeGreaterThan(40);
        assertThat(secret.value()).startsWith(key.prefix());
        assertThat(key.prefix()).hasSize(11);
        assertThatThrownBy(key::show).isInstanceOf(BusinessRuleViolation.class);
        assertThat(key().show().value()).isNotEqualTo(secret.value());
    }

    @Test
    void a_key_holds_from_when_it_is_shown_through_its_last_day_unless_it_is_taken_back() {
        ApiKey key = key();
        assertThat(key.holds(TODAY)).as("nobody has it").isFalse();
        key.show();
        assertThat(key.holds(LAST)).isTrue();
        assertThat(key.holds(LAST.plusDays(1))).isFalse();
        key.revoke(1, NOW);
        assertThat(key.holds(TODAY)).isFalse();
        assertThatThrownBy(key::show).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_key_that_was_taken_back_unseen_is_never_shown() {
        ApiKey key = key();
        key.revoke(1, NOW);
        assertThatThrownBy(key::show).isInstanceOf(BusinessRuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"31,-,-", "30,-,30", "29,-,30", "30,30,-", "8,30,-", "7,30,7", "7,-,7", "0,30,7", "3,7,-"})
    void reminders_come_thirty_and_seven_days_before_each_once(long left, Integer reminded, Integer due) {
        assertThat(ApiKeyReminderService.due(left, reminded)).isEqualTo(due == null ? OptionalInt.empty() : OptionalInt.of(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,true", "2027-11-22,true", "2026-11-22,false", "2027-11-23,false", "2026-02-30,false", "i morgon,false", "'',false", "2027-1-1,false"})
    void a_key_is_good_for_a_year_at_the_most(String lastDay, boolean allowed) {
        assertThat(errors(new TypedApiKey(new TypedSystem("6", "System"), List.of("DEVIATIONS_WRITE"), lastDay))).isEqualTo(allowed ? List.of() : List.of("lastDay"));
    }

    @Test
    void a_key_is_for_a_member_has_a_name_and_something_it_is_for() {
        assertThat(errors(new TypedApiKey(new TypedSystem("7", " "), List.of("EVERYTHING"), "2027-01-01"))).containsExactly("organisation", "name", "scopes");
        assertThat(errors(new TypedApiKey(new TypedSystem("6; DROP", "a\nb"), List.of(), "2027-01-01"))).containsExactly("organisation", "name", "scopes");
    }

    @Test
    void keys_are_the_administrators_alone() {
        ApiKeyAccess access = new ApiKeyAccess();
        access.require(user(Role.ADMINISTRATOR));
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> access.require(user(role))).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> access.require(User.anonymous())).isInstanceOf(NotFound.class);
    }

    private static List<String> errors(TypedApiKey typed) {
        return typed.errors(Set.of(6L), TODAY).stream().map(FieldError::field).toList();
    }

    private static User user(Role role) {
        return new User(1L, "Namn", "namn@lexheller.example", 6L, Set.of(role));
    }

    private static ApiKey key() {
        return new ApiKey(6, "System", Set.of(ApiScope.DEVIATIONS_WRITE), LAST, 1, NOW);
    }
}
