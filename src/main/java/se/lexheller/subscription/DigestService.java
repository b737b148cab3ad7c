package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.lexheller.shared.Secret;

/** Tells one subscriber in one transaction: that it is told, and the mail, are written together or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DigestService {

    @Inject
    private DigestRepository digests;
    @Inject
    private SubscriptionRepository subscriptions;
    @Inject
    private Event<DigestDue> due;
    @Inject
    private Clock clock;

    /** @return whether somebody was due, so that there may be more */
    public boolean tellNext() {
        Instant now = clock.instant();
        return digests.takeNext(now).map(subscription -> {
            tell(subscription, now);
            return true;
        }).orElse(false);
    }

    private void tell(Subscription subscription, Instant now) {
        List<Digest.Line> lines = Digest.of(digests.waiting(subscription.id()));
        digests.told(subscription.id(), now);
        if (lines.isEmpty()) {
            subscription.nothingToTell();
            return;
        }
        Secret exit = Secret.random();
        subscriptions.addExit(exit.hash(), subscription.id(), now);
        due.fire(new DigestDue(subscription.id(), subscription.digestSent(), subscription.email(), lines, exit, now));
    }
}
