package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** The text that the members get: without personal data, and never over what a colleague has written. */
@ExtendWith(ArquillianExtension.class)
class MemberTextIT extends StaffFixture {

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MemberTextIT.class, StaffFixture.class);
    }

    @Test
    void an_identity_number_never_reaches_the_members() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        CaseText text = new CaseText("Rubrik", "Personnummer 19811218-9876", "Följd", "Följd", "");
        Map<String, String> excuses = Map.of("reason-challenge-stop", "Det är inget personnummer alls");
        assertThat(fields(() -> memberTexts.save(COORDINATOR, number, text, 0, excuses))).containsExactly("challenge");
        assertThat(memberTexts.masked(COORDINATOR, number, text).challenge()).isEqualTo("Personnummer [borttaget]");
        assertThat(cases.read(COORDINATOR, number).memberCopy()).isNull();
    }

    @Test
    void a_warning_needs_a_reason_once_for_the_same_value() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        CaseText text = new CaseText("Rubrik", "Ring 013-20 60 00, alltså 013-206000.", "Följd", "Följd", "");
        String field = memberTexts.findings(COORDINATOR, number, text).get(0).reason();
        assertThat(fields(() -> memberTexts.save(COORDINATOR, number, text, 0, Map.of()))).containsExactly(field);
        assertThat(fields(() -> memberTexts.save(COORDINATOR, number, text, 0, Map.of(field, "ok")))).containsExactly(field);
        memberTexts.save(COORDINATOR, number, text, 0, Map.of(field, "växelns nummer"));
        assertThat(memberTexts.findings(COORDINATOR, number, text)).isEmpty();
        memberTexts.save(COORDINATOR, number, new CaseText("Ny rubrik", text.challenge(), "Följd", "Följd", ""),
                memberTexts.read(COORDINATOR, number).version(), Map.of());
        assertThat(memberTexts.findings(COORDINATOR, number, new CaseText("Ring 013-20 60 00", "b", "c", "d", ""))).hasSize(1);
    }

    @Test
    void two_writers_of_the_copy_overwrite_nothing() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        memberTexts.save(COORDINATOR, number, CLEAN, 0, Map.of());
        CaseText mine = new CaseText("Min rubrik", "a", "b", "c", "");
        EditConflict first = catchThrowableOfType(EditConflict.class, () -> memberTexts.save(COLLEAGUE, number, mine, 0, Map.of()));
        assertThat(first.theirs()).isEqualTo(CLEAN.fields());
        memberTexts.save(COLLEAGUE, number, mine, first.theirVersion(), Map.of());
        assertThat(cases.read(COORDINATOR, number).memberCopy().text()).isEqualTo(mine);
        assertThat(cases.read(COORDINATOR, number).memberCopy().changedBy()).isEqualTo("Person 9112");
    }

    @Test
    void the_filers_own_words_stay_as_they_are() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        memberTexts.save(COORDINATOR, number, CLEAN, 0, Map.of());
        assertThat(cases.read(COORDINATOR, number).text().get(1).parts()).extracting(part -> part.text()).contains("Utmaning av ").contains("Åsa");
    }

    @Test
    void what_is_over_is_not_rewritten() throws SQLException {
        String number = given("ANSWERED", "TO_PUBLISH");
        assertThatThrownBy(() -> memberTexts.read(COORDINATOR, number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> memberTexts.save(COORDINATOR, number, CLEAN, 0, Map.of())).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> classifications.classify(COORDINATOR, number, new Sorting(DeviationKind.OTHER, Set.of(MEMBER), Set.of(), Map.of()), 0))
                .isInstanceOf(BusinessRuleViolation.class);
    }
}
