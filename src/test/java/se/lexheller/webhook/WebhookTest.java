package se.lexheller.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lexheller.organisation.TypedSystem;
import se.lexheller.platform.schedule.Backoff;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.subscription.Topic;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final Webhook hook = new Webhook(6, "Verksamhetssystemet", URI.create("https://system.example/krok"), Topic.ALL, 1, NOW);
    private final WebhookDelivery delivery = new WebhookDelivery(1, 2, "{}", NOW);

    @Test
    void a_secret_is_shown_once_and_gone_when_it_ends() {
        assertThat(hook.state()).isEqualTo(HookState.NOT_SHOWN);
        hook.shown("sealed");
        assertThat(hook.state()).isEqualTo(HookState.ACTIVE);
        assertThatThrownBy(() -> hook.shown("another")).isInstanceOf(BusinessRuleViolation.class);
        hook.end(NOW);
        assertThat(hook.state()).isEqualTo(HookState.ENDED);
        assertThat(hook.sealedSecret()).isNull();
        assertThatThrownBy(() -> hook.shown("another")).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_delivery_is_tried_again_as_mails_are_and_then_given_up_until_a_person_asks() {
        for (int failures = 0; failures < Backoff.PAUSES.size(); failures++) {
            delivery.failed("HTTP 500", NOW);
            assertThat(delivery.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(delivery.nextAttemptAt()).isEqualTo(NOW.plus(Backoff.PAUSES.get(failures)));
        }
        assertThatThrownBy(() -> delivery.sendAgain(NOW)).isInstanceOf(BusinessRuleViolation.class);
        delivery.failed("HTTP 500", NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.DEAD);
        delivery.sendAgain(NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery.attempts()).isZero();
        delivery.sent(NOW);
        assertThat(delivery.lastError()).isNull();
    }

    @Test
    void a_webhook_leads_to_an_allowed_host_and_is_a_members() {
        assertThat(errors("6", "https://system.example/krok")).isEmpty();
        assertThat(errors("7", "https://system.example/krok")).containsExactly("error.required-member");
        assertThat(errors("6", "https://other.example/krok")).containsExactly("error.webhook-host");
        assertThat(errors("6", "https://system.example:8443/krok")).containsExactly("error.webhook-host");
        assertThat(errors("6", "http://system.example/krok")).containsExactly("error.webhook-url");
        assertThat(errors("6", "")).containsExactly("error.required");
    }

    private static List<String> errors(String member, String url) {
        return new TypedWebhook(new TypedSystem(member, "Systemet"), url, Topic.ALL).errors(Set.of(6L), "system.example"::equals, false).stream().map(FieldError::key).toList();
    }
}
