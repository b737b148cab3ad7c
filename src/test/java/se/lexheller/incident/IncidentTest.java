package se.lexheller.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

class IncidentTest {

    private static final Instant DISCOVERED = Instant.parse("2026-11-22T08:00:00Z");
    private static final IncidentAccount WHOLE = new IncidentAccount("Ett mejl gick fel.", "Namn", 1, IncidentRisk.UNLIKELY, "Raderat",
            IncidentDecision.NOT_NOTIFY, "Osannolik risk", null, "Ja");

    private final Incident incident = new Incident("PI-2026-0001", null, DISCOVERED, IncidentAccount.of("Ett mejl gick fel."), 1, DISCOVERED);

    @Test
    void seventy_two_hours_run_from_the_discovery() {
        assertThat(incident.deadline()).isEqualTo(Instant.parse("2026-11-25T08:00:00Z"));
        assertThat(clock(null, null, DISCOVERED.plus(Duration.ofHours(71)))).isEqualTo(new IncidentClock(incident.deadline(), IncidentClock.State.RUNNING, 1));
        assertThat(clock(null, null, incident.deadline()).isOverdue()).isFalse();
        assertThat(clock(null, null, incident.deadline().plusSeconds(1)).isOverdue()).isTrue();
        assertThat(clock(IncidentDecision.NOTIFY, null, incident.deadline().plusSeconds(1)).isOverdue()).as("deciding is not telling").isTrue();
        assertThat(clock(IncidentDecision.NOT_NOTIFY, null, incident.deadline().plusSeconds(1)).state()).isEqualTo(IncidentClock.State.NOT_NEEDED);
        assertThat(clock(IncidentDecision.NOTIFY, DISCOVERED.plusSeconds(9), incident.deadline().plusSeconds(1)).state()).isEqualTo(IncidentClock.State.NOTIFIED);
        assertThat(clock(IncidentDecision.NOTIFY, incident.deadline().plusSeconds(1), incident.deadline().plusSeconds(2)).state())
                .isEqualTo(IncidentClock.State.NOTIFIED_LATE);
    }

    @Test
    void nothing_is_discovered_in_the_future() {
        assertThatThrownBy(() -> new Incident("PI-2026-0001", null, DISCOVERED.plusSeconds(1), WHOLE, 1, DISCOVERED)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_decision_has_a_motive_and_a_notification_a_decision_and_a_time_that_can_be() {
        assertThat(faults(account(IncidentDecision.NOT_NOTIFY, "", null))).containsExactly("motive");
        assertThat(faults(account(null, "", DISCOVERED.plusSeconds(1)))).containsExactly("decision");
        assertThat(faults(account(IncidentDecision.NOTIFY, "x", DISCOVERED.minusSeconds(1)))).containsExactly("notifiedOn");
        assertThat(faults(account(IncidentDecision.NOTIFY, "x", DISCOVERED.plusSeconds(61)))).containsExactly("notifiedOn");
        assertThat(faults(new IncidentAccount(" ", "", -1, null, "", null, "", null, ""))).containsExactly("happened", "personCount");
    }

    @Test
    void it_is_closed_once_all_is_written_down_and_then_stays_so() {
        InvalidInput missing = catchThrowableOfType(InvalidInput.class, () -> incident.close(DISCOVERED));
        assertThat(missing.errors()).extracting(FieldError::field)
                .containsExactly("dataConcerned", "measures", "motive", "personsTold", "personCount", "risk", "decision");
        incident.describe(WHOLE, 0, DISCOVERED);
        incident.close(DISCOVERED);
        assertThat(incident.isClosed()).isTrue();
        assertThatThrownBy(() -> incident.describe(WHOLE, 0, DISCOVERED)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> incident.close(DISCOVERED)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void what_is_to_be_notified_is_not_closed_before() {
        incident.describe(new IncidentAccount("a", "b", 2, IncidentRisk.HIGH, "c", IncidentDecision.NOTIFY, "d", null, "e"), 0, DISCOVERED);
        assertThatThrownBy(() -> incident.close(DISCOVERED)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_second_of_two_writers_gets_both_texts() {
        assertThatThrownBy(() -> incident.describe(WHOLE, 7, DISCOVERED)).isInstanceOfSatisfying(EditConflict.class,
                conflict -> assertThat(conflict.theirs()).containsEntry("happened", "Ett mejl gick fel."));
    }

    @Test
    void nobody_is_reminded_twice_of_the_same_hours() {
        assertThat(incident.remind(48)).isTrue();
        assertThat(incident.remind(48)).isFalse();
        assertThat(incident.remind(66)).isTrue();
        assertThat(incident.remind(48)).isFalse();
    }

    @Test
    void nothing_printed_tells_what_got_out() {
        assertThat(WHOLE.toString()).doesNotContain("mejl", "Namn");
    }

    private static IncidentClock clock(IncidentDecision decision, Instant notified, Instant now) {
        return IncidentClock.of(DISCOVERED, decision, notified, now);
    }

    private static IncidentAccount account(IncidentDecision decision, String motive, Instant notified) {
        return new IncidentAccount("Ett mejl gick fel.", "", null, null, "", decision, motive, notified, "");
    }

    private static List<String> faults(IncidentAccount account) {
        return account.errors(DISCOVERED, DISCOVERED.plusSeconds(60)).stream().map(FieldError::field).toList();
    }
}
