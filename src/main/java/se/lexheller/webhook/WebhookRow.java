package se.lexheller.webhook;

import java.time.Instant;
import se.lexheller.subscription.TopicDetails;

/** A webhook as the administrator sees it. */
public record WebhookRow(long id, String organisation, String name, String url, TopicDetails about, HookState state, Instant createdAt) {

    public boolean isToBeShown() {
        return state == HookState.NOT_SHOWN;
    }

    public boolean isEndable() {
        return state != HookState.ENDED;
    }
}
