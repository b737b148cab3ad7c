package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.answer.CitableFacts;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.incident.IncidentAccount;
import se.lexheller.incident.IncidentDecision;
import se.lexheller.incident.IncidentDetails;
import se.lexheller.incident.IncidentEventRow;
import se.lexheller.incident.IncidentReminderService;
import se.lexheller.incident.IncidentRisk;
import se.lexheller.incident.IncidentRow;
import se.lexheller.incident.IncidentService;
import se.lexheller.incident.IncidentStep;
import se.lexheller.incident.ReopeningService;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.Gone;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** A slip: off the web, closed, dealt with and opened again. */
@ExtendWith(ArquillianExtension.class)
class IncidentIT extends PublicationFixture {

    @Inject
    private IncidentService incidents;
    @Inject
    private ReopeningService reopening;
    @Inject
    private IncidentReminderService reminders;
    @Inject
    private MemberReadingService members;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(IncidentIT.class, PublicationFixture.class, AnsweredCases.class, CitableFacts.class);
    }

    @Test
    void a_slip_takes_the_case_off_the_web_at_once_and_closes_it_to_all_but_three_roles() throws SQLException {
        String number = published("Ett ärende som har läckt");
        String slug = publications.page(coordinator, number).slug();
        long assignment = cases.number("SELECT MIN(a.id) FROM assignment a JOIN deviation d ON d.id = a.deviation_id WHERE d.number = ?", number);
        long member = cases.number("SELECT organisation_id FROM assignment WHERE id = ?", assignment);
        User handler = new User(reviewer.accountId(), "", "", member, Set.of(Role.HANDLER));
        cases.update("""
                INSERT INTO member_text (deviation_id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, changed_at, changed_by_id)
                SELECT id, 'Rubrik', 'a', 'b', 'c', '', '2026-01-01', ? FROM deviation WHERE number = ?""", coordinator.accountId(), number);
        assertThat(members.details(handler, assignment).number()).isEqualTo(number);
        User director = cases.user("chef", Role.DIRECTOR);
        cases.update("INSERT IGNORE INTO account_role (account_id, role) VALUES (?, 'DIRECTOR')", director.accountId());
        for (Role role : Role.values()) {
            User user = new User(coordinator.accountId(), "", "", member, Set.of(role));
            if (role != Role.COORDINATOR && role != Role.DIRECTOR) {
                assertThatThrownBy(() -> incidents.takeOff(user, number, "x", "x")).as("%s", role).isInstanceOf(NotFound.class);
                assertThat(incidents.mayTakeOff(user, number)).as("%s", role).isFalse();
            }
        }

        String incident = incidents.takeOff(director, number, "Texten visas inte längre.", "Ett namn stod kvar.");

        assertThatThrownBy(() -> readers.get(slug)).isInstanceOfSatisfying(Gone.class, gone -> assertThat(gone.reason()).isEqualTo("Texten visas inte längre."));
        assertThat(readers.frontPage(50).newest().rows()).extracting(CaseRow::slug).doesNotContain(slug);
        assertThatThrownBy(() -> members.details(handler, assignment)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publications.preview(handler, number)).isInstanceOf(NotFound.class);
        for (Role role : Role.values()) {
            User user = new User(coordinator.accountId(), "", "", null, Set.of(role));
            if (Set.of(Role.COORDINATOR, Role.DIRECTOR, Role.AUDITOR).contains(role)) {
                assertThat(publications.page(user, number).state()).as("%s", role).isEqualTo(PublicationState.WITHDRAWN);
                assertThat(incidents.read(user, incident).caseNumber()).isEqualTo(number);
                assertThat(incidents.list(user)).extracting(IncidentRow::number).contains(incident);
            } else {
                assertThatThrownBy(() -> publications.page(user, number)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> incidents.read(user, incident)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> incidents.list(user)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> incidents.open(user, clock.instant(), IncidentAccount.of("x"))).as("%s", role).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> incidents.takeOff(director, number, "x", "x")).as("once").hasMessage("rule.step-not-possible");
        openedAgain(director, incident, () -> members.details(handler, assignment));
        assertThatThrownBy(() -> readers.get(slug)).as("off the web for good").isInstanceOf(Gone.class);
        assertThat(steps(number)).endsWith("PUBLISHED>WITHDRAWN");
        assertThat(cases.texts("SELECT recipient FROM outbox_mail WHERE kind = 'INCIDENT_OPENED' AND subject LIKE ?", "%" + incident + "%"))
                .contains(director.email()).doesNotHaveDuplicates().doesNotContain(reviewer.email());
        assertThat(cases.texts("SELECT body FROM outbox_mail WHERE kind = 'INCIDENT_OPENED' AND subject LIKE ?", "%" + incident + "%"))
                .allSatisfy(body -> assertThat(body).doesNotContain("läckt", "namn stod"));
    }

    /** Not before the incident is dealt with, by the director alone, with a motive that stays. */
    private void openedAgain(User director, String incident, ThrowingCallable reading) throws SQLException {
        assertThat(reopening.mayOpen(director, incident)).isFalse();
        assertThatThrownBy(() -> reopening.open(director, incident, "Namnet är borta.")).hasMessage("rule.incident-case-not-openable");
        incidents.describe(director, incident, new IncidentAccount("Ett namn stod kvar.", "Namn", 1, IncidentRisk.UNLIKELY, "Borttaget.", IncidentDecision.NOT_NOTIFY,
                "Ingen hann se det.", null, "Ja."), incidents.read(director, incident).version());
        incidents.close(director, incident);
        for (Role role : Role.values()) {
            User user = new User(director.accountId(), "", "", null, Set.of(role));
            if (role != Role.DIRECTOR) {
                assertThat(reopening.mayOpen(user, incident)).as("%s", role).isFalse();
                assertThatThrownBy(() -> reopening.open(user, incident, "x")).as("%s", role).isInstanceOf(NotFound.class);
            }
        }
        for (String motive : new String[] {"", "Det var 850709-9805."}) {
            assertThatThrownBy(() -> reopening.open(director, incident, motive)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(reading).isInstanceOf(NotFound.class);

        assertThat(reopening.mayOpen(director, incident)).isTrue();
        reopening.open(director, incident, "Namnet är borta ur texten.");

        assertThatCode(reading).doesNotThrowAnyException();
        assertThat(incidents.read(director, incident).history()).last().extracting(IncidentEventRow::step, IncidentEventRow::reason)
                .containsExactly(IncidentStep.CASE_REOPENED, "Namnet är borta ur texten.");
        assertThatThrownBy(() -> reopening.open(director, incident, "Igen.")).hasMessage("rule.incident-case-not-openable");
    }

    @Test
    void an_incident_is_written_down_reminded_of_and_closed_and_its_history_stays() throws SQLException {
        User director = cases.user("chef", Role.DIRECTOR);
        cases.update("INSERT IGNORE INTO account_role (account_id, role) VALUES (?, 'DIRECTOR')", director.accountId());
        String number = incidents.open(coordinator, clock.instant().minus(Duration.ofHours(49)), IncidentAccount.of("Ett mejl gick fel."));
        remindOfAll();
        remindOfAll();
        assertThat(cases.texts("SELECT recipient FROM outbox_mail WHERE kind = 'INCIDENT_REMINDER' AND subject LIKE ?", "%" + number + "%"))
                .doesNotHaveDuplicates().contains(director.email());
        IncidentDetails read = incidents.read(coordinator, number);
        assertThat(read.clock().deadline()).isEqualTo(read.discoveredAt().plus(Duration.ofHours(72)));
        assertThat(read.clock().isRunning()).isTrue();
        assertThatThrownBy(() -> incidents.close(coordinator, number)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> incidents.describe(coordinator, number, IncidentAccount.of("Det gällde 19811218-9876."), read.version()))
                .isInstanceOf(InvalidInput.class);

        IncidentAccount whole = new IncidentAccount("Ett mejl gick fel.", "Namn", 1, IncidentRisk.UNLIKELY, "Bad mottagaren radera", IncidentDecision.NOT_NOTIFY,
                "Mottagaren har tystnadsplikt", null, "Ja, per telefon");
        incidents.describe(coordinator, number, whole, read.version());
        assertThatThrownBy(() -> incidents.describe(coordinator, number, whole, read.version())).isInstanceOf(EditConflict.class);
        incidents.close(coordinator, number);
        assertThatThrownBy(() -> incidents.describe(coordinator, number, whole, read.version() + 1)).hasMessage("rule.incident-closed");
        assertThat(incidents.read(coordinator, number).mayWrite()).isFalse();
        assertThat(incidents.read(coordinator, number).history()).extracting(IncidentEventRow::step)
                .containsExactly(IncidentStep.OPENED, IncidentStep.REMINDED, IncidentStep.DECIDED, IncidentStep.CLOSED);
        assertThatThrownBy(() -> cases.update("UPDATE incident_event SET step = 'OPENED'")).hasMessageContaining("command denied");
        assertThatThrownBy(() -> cases.update("DELETE FROM incident_event")).hasMessageContaining("command denied");
    }

    private void remindOfAll() {
        while (reminders.remindNext()) {
            Thread.yield();
        }
    }
}
