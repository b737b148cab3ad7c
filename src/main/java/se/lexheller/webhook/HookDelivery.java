package se.lexheller.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.PublishedFacts;
import se.lexheller.security.SecretBox;
import se.lexheller.shared.JsonParts;
import se.lexheller.subscription.NewsKind;
import se.lexheller.subscription.NewsSpread;

/**
 * Writes a delivery for each webhook in the transaction in which news are spread, and sends one in one transaction, as mails are
 * sent: its row is locked meanwhile. After a crash it goes out a second time, with the same id.
 */
@ApplicationScoped
class HookDelivery {

    private static final Logger LOG = Logger.getLogger(HookDelivery.class.getName());

    @Inject
    private WebhookRepository hooks;
    @Inject
    private OrganisationService organisations;
    @Inject
    private HookSender sender;
    @Inject
    private SecretBox box;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Systems keep what they were told: they hear of a withdrawal whenever the case is of their topic. */
    void onNews(@Observes NewsSpread news) {
        Instant now = clock.instant();
        List<Webhook> wanting = hooks.active().stream().filter(hook -> hook.topic().fits(news.about())).toList();
        if (!wanting.isEmpty()) {
            String payload = payload(news).toString();
            wanting.forEach(hook -> hooks.add(new WebhookDelivery(hook.id(), news.newsId(), payload, now)));
        }
    }

    /** Public facts and links: not a word of the case but its title, and not that of what is public no more. */
    private JsonObject payload(NewsSpread news) {
        PublishedFacts about = news.about();
        var data = JsonParts.object().add("number", about.number()).add("url", settings.baseUrl() + Route.CASE.swedishPath(about.slug()));
        if (news.what() != NewsKind.WITHDRAWN) {
            var actors = JsonParts.array(about.actors().stream().map(id -> organisations.get(id).name()).sorted().toList());
            data.add("title", about.title()).add("kind", about.kind().name()).add("actors", actors)
                    .add("publishedAt", time(about.publishedAt())).add("changedAt", time(about.changedAt()));
        }
        return JsonParts.object().add("type", "case." + news.what().name().toLowerCase(Locale.ROOT)).add("timestamp", time(news.happenedAt()))
                .add("data", data).build();
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** @return whether there was something to send, so that there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sendNext() {
        Optional<WebhookDelivery> next = hooks.takeNext(clock.instant());
        next.ifPresent(delivery -> send(delivery, clock.instant()));
        return next.isPresent();
    }

    private void send(WebhookDelivery delivery, Instant now) {
        Webhook hook = hooks.find(delivery.webhookId()).orElseThrow();
        URI address = hook.url();
        Optional<byte[]> key = Optional.ofNullable(hook.sealedSecret()).flatMap(sealed -> box.open(sealed, WebhookService.owner(hook.id())));
        if (hook.state() != HookState.ACTIVE || key.isEmpty()) {
            delivery.givenUp("ended");
        } else if (!hooks.isAllowed(HookAddress.host(address))) {
            delivery.givenUp("host not allowed");
        } else {
            told(delivery, sender.send(address, delivery.messageId(), key.get(), delivery.payload(), now), now);
        }
    }

    private static void told(WebhookDelivery delivery, String failure, Instant now) {
        if (failure == null) {
            delivery.sent(now);
        } else {
            delivery.failed(failure, now);
            LOG.warning(() -> "delivery %d to webhook %d failed at attempt %d: %s; it is %s"
                    .formatted(delivery.id(), delivery.webhookId(), delivery.attempts(), failure, delivery.state()));
        }
    }
}
