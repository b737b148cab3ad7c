package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.BusinessRuleViolation;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Notice NOTICE = new Notice(NoticeKind.RECEIPT, "case-1-SUBMITTED-1", "anna@linkoping.example", List.of());

    private final OutboxMail mail = new OutboxMail(NOTICE, new Letter("Ämne", "Text med länk"), "lexheller.example", NOW);

    @Test
    void a_new_mail_waits_to_be_sent_at_once() {
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.nextAttemptAt()).isEqualTo(NOW);
    }

    @Test
    void it_is_tried_again_after_1_and_5_and_30_minutes_2_and_12_hours_and_then_no_more() {
        List<Duration> pauses = new ArrayList<>();
        for (int failures = 0; failures < 5; failures++) {
            mail.failed("away", NOW);
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            pauses.add(Duration.between(NOW, mail.nextAttemptAt()));
        }
        mail.failed("away", NOW);

        assertThat(pauses).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
                Duration.ofHours(2), Duration.ofHours(12));
        assertThat(mail.state()).isEqualTo(MailState.DEAD);
        assertThat(mail.attempts()).isEqualTo(6);
    }

    @Test
    void what_is_refused_for_good_is_not_tried_again() {
        mail.refused("550 no such mailbox");
        assertThat(mail.state()).isEqualTo(MailState.DEAD);
        assertThat(mail.lastError()).isEqualTo("550 no such mailbox");
    }

    @Test
    void a_dead_mail_that_somebody_sends_again_has_all_its_tries_before_it() {
        mail.refused("550");
        mail.sendAgain(NOW.plusSeconds(60));
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void only_a_dead_mail_can_be_sent_again() {
        assertThatThrownBy(() -> mail.sendAgain(NOW)).isInstanceOf(BusinessRuleViolation.class).hasMessage("rule.mail-not-dead");
        mail.sent(false, NOW);
        assertThatThrownBy(() -> mail.sendAgain(NOW)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void the_text_goes_when_it_is_sent_since_it_may_hold_a_private_link() {
        mail.sent(false, NOW);
        assertThat(mail.body()).isEmpty();
        assertThat(mail.sentAt()).isEqualTo(NOW);
    }

    @Test
    void in_the_demonstration_the_text_stays_to_be_read() {
        mail.sent(true, NOW);
        assertThat(mail.body()).isEqualTo("Text med länk");
    }

    @Test
    void an_error_is_kept_on_one_line_without_the_address() {
        mail.failed("550 5.1.1 <anna@linkoping.example>:\r\nRecipient\u0007 unknown", NOW);
        assertThat(mail.lastError()).isEqualTo("550 5.1.1 [adress] Recipient unknown");
        mail.failed("x".repeat(600), NOW);
        assertThat(mail.lastError()).hasSize(500);
    }

    @Test
    void its_message_id_is_its_own_and_of_this_installation() {
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@lexheller\\.example>");
        assertThat(new OutboxMail(NOTICE, new Letter("", ""), "lexheller.example", NOW).messageId()).isNotEqualTo(mail.messageId());
    }
}
