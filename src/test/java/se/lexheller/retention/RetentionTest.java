package se.lexheller.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TypedRule RIGHT = new TypedRule("FILER_IDENTITY", "24", "10 § arkivlagen", "Förbundsstyrelsen", "2026-11-21", "§ 14");

    @Test
    void a_rule_names_its_decision() {
        assertThat(RIGHT.valid(TODAY, 1, NOW).reference()).isEqualTo("Förbundsstyrelsen, 2026-11-21, § 14. 10 § arkivlagen");
    }

    @Test
    void a_rule_without_a_decision_is_none() {
        TypedRule empty = new TypedRule("x", "", " ", null, "", "");
        assertThat(fields(empty)).containsExactly("kind", "months", "ground", "decidedBy", "decidedOn", "decisionNumber");
        assertThat(fields(new TypedRule("ENDED_CASE", "1201", "a", "b", "2026-11-22", "c"))).containsExactly("months", "decidedOn");
        assertThat(fields(new TypedRule("ENDED_CASE", "0", "a", "b", "1899-12-31", "c"))).containsExactly("months", "decidedOn");
        assertThat(fields(new TypedRule("ENDED_CASE", "-1", "a", "b", "21/11 2026", "c".repeat(61)))).containsExactly("months", "decidedOn", "decisionNumber");
    }

    @Test
    void a_rule_ends_once() {
        RetentionRule rule = RIGHT.valid(TODAY, 1, NOW);
        rule.end(2, NOW);
        assertThat(rule.isInForce()).isFalse();
        assertThatThrownBy(() -> rule.end(2, NOW)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_proposal_is_decided_once_and_done_only_when_approved() {
        DisposalProposal proposal = proposal();
        assertThatThrownBy(() -> proposal.done(NOW)).isInstanceOf(BusinessRuleViolation.class);
        proposal.approve(7, NOW);
        assertThat(proposal.decidedById()).isEqualTo(7);
        assertThatThrownBy(() -> proposal.approve(8, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> proposal.decline(8, NOW)).isInstanceOf(BusinessRuleViolation.class);
        proposal.done(NOW);
        assertThatThrownBy(proposal::cancel).isInstanceOf(BusinessRuleViolation.class);

        DisposalProposal declined = proposal();
        declined.decline(7, NOW);
        assertThatThrownBy(() -> declined.done(NOW)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_reason_for_a_log_names_nobody() {
        PersonalDataDetector detector = new PersonalDataDetector();
        assertThat(new Reason("purpose", " Begäran, D-2026-0012 ").valid(detector)).isEqualTo("Begäran, D-2026-0012");
        for (String wrong : List.of("", "x".repeat(501), "Gäller 19811218-9876", "Gäller anna@linkoping.example", "a\u0000b")) {
            assertThatThrownBy(() -> new Reason("purpose", wrong).valid(detector)).as(wrong).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void an_excerpt_shows_the_place() {
        assertThat(Excerpt.of("Kort text om Anna", "anna")).isEqualTo("Kort text om Anna");
        assertThat(Excerpt.of("x".repeat(1000) + " Anna " + "y".repeat(1000), "ANNA")).startsWith("…x").contains(" Anna ").endsWith("y…").hasSizeLessThan(320);
        assertThat(Excerpt.of("é".repeat(1000), "e")).as("what the database finds equal and Java doesn't").hasSizeLessThan(320);
    }

    @Test
    void each_role_does_its_part_and_no_other() {
        RetentionAccess access = new RetentionAccess();
        EnumSet<Role> association = EnumSet.of(Role.DIRECTOR, Role.COORDINATOR, Role.AUDITOR);
        for (Role role : Role.values()) {
            User user = new User(1L, "", "", 1L, Set.of(role));
            assertThat(access.mayReadRules(user)).as("%s reads rules", role).isEqualTo(association.contains(role) || role == Role.ADMINISTRATOR);
            assertThat(access.mayKeepRules(user)).as("%s keeps rules", role).isEqualTo(role == Role.DIRECTOR || role == Role.ADMINISTRATOR);
            assertThat(access.mayReadProposals(user)).as("%s reads proposals", role).isEqualTo(association.contains(role));
            assertThat(access.mayDecide(user)).as("%s decides", role).isEqualTo(role == Role.DIRECTOR);
            assertThat(access.maySearchPersons(user)).as("%s searches", role).isEqualTo(role == Role.DIRECTOR || role == Role.COORDINATOR);
        }
        assertThat(access.mayReadRules(User.anonymous())).isFalse();
    }

    private static DisposalProposal proposal() {
        RetentionRule rule = RIGHT.valid(TODAY, 1, NOW);
        try {
            Field id = RetentionRule.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(rule, 3L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return new DisposalProposal(rule, NOW);
    }

    private static List<String> fields(TypedRule typed) {
        return catchThrowableOfType(InvalidInput.class, () -> typed.valid(TODAY, 1, NOW)).errors().stream().map(FieldError::field).toList();
    }
}
