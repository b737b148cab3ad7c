package se.lexheller.mapfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lexheller.coordinationmap.MapSubject;
import se.lexheller.shared.BusinessRuleViolation;

class MapFeedbackTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final long ACCOUNT = 9;
    private final MapFeedback feedback = new CorrectionProposal("RF-2026-0001", MapSubject.WHOLE_MAP,
            new TypedProposal("Fel", "Rätt", "", "nagon@prov.example", ""), new Sender("nagon@prov.example", "", "f".repeat(64)), NOW);

    @Test
    void it_is_taken_in_hand_and_then_accepted() {
        feedback.takeInHand(ACCOUNT);
        assertThat(feedback.state()).isEqualTo(FeedbackState.IN_HAND);
        feedback.accept("Rättat i dag", ACCOUNT, NOW);
        assertThat(feedback.state()).isEqualTo(FeedbackState.ACCEPTED);
        assertThat(feedback.closedAt()).isEqualTo(NOW);
    }

    @Test
    void it_may_be_answered_without_being_taken_in_hand_first() {
        feedback.decline("Uppgiften stämmer", ACCOUNT, NOW);
        assertThat(feedback.state()).isEqualTo(FeedbackState.DECLINED);
        assertThat(feedback.answer()).isEqualTo("Uppgiften stämmer");
    }

    @Test
    void what_is_closed_stays_as_it_is() {
        feedback.accept("", ACCOUNT, NOW);
        assertThatThrownBy(() -> feedback.decline("Nej", ACCOUNT, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> feedback.accept("", ACCOUNT, NOW)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> feedback.takeInHand(ACCOUNT)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void nobody_is_refused_without_a_reason() {
        assertThatThrownBy(() -> feedback.decline(" ", ACCOUNT, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(feedback.state()).isEqualTo(FeedbackState.NEW);
    }

    @Test
    void the_sender_is_forgotten_only_once_answered() {
        assertThatThrownBy(feedback::forgetSender).isInstanceOf(IllegalStateException.class);
        feedback.accept("", ACCOUNT, NOW);
        feedback.forgetSender();
        assertThat(feedback.email()).isNull();
    }

    @Test
    void no_address_reaches_a_log() {
        Sender sender = new Sender("nagon@prov.example", "", "");
        assertThat(sender.toString()).doesNotContain("nagon");
        assertThat(new TypedProposal("", "", "", "nagon@prov.example", "").toString()).doesNotContain("nagon");
        assertThat(new FeedbackAnswered(1, "RF-2026-0001", "nagon@prov.example", null, NOW).toString()).doesNotContain("nagon");
        assertThat(new FeedbackReceived(1, "RF-2026-0001", null, "nagon@prov.example", null, NOW).toString()).doesNotContain("nagon");
    }
}
