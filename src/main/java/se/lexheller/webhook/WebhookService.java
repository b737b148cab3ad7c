package se.lexheller.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.Settings;
import se.lexheller.security.SecretBox;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;
import se.lexheller.subscription.SubscriptionService;

/** The administrator allows hosts, makes webhooks for members' systems, shows each secret once, and ends them. */
@ApplicationScoped
@Transactional
public class WebhookService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    @Inject
    private WebhookAccess access;
    @Inject
    private WebhookRepository hooks;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private SecretBox box;
    @Inject
    private Settings settings;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @return all, the newest first */
    public List<WebhookRow> list(User user) {
        access.require(user);
        return hooks.all().stream().map(this::row).toList();
    }

    public List<String> hosts(User user) {
        access.require(user);
        return hooks.hosts();
    }

    /** @param typed host, with a port where it isn't the usual one */
    public void allow(User user, String typed) {
        access.require(user);
        String host = TypedText.clean(typed).toLowerCase(Locale.ROOT);
        if (!HookAddress.isHost(host)) {
            throw new InvalidInput(FieldError.of("host", host.isEmpty() ? "error.required" : "error.webhook-no-host"));
        }
        hooks.allow(host, user.accountId(), clock.instant());
        audited.fire(audited(user, "ALLOWED").on("webhook-host " + host));
    }

    /** What waits to go there is given up when its turn comes. */
    public void forbid(User user, String host) {
        access.require(user);
        if (!hooks.forbid(host)) {
            throw new NotFound("webhook host");
        }
        audited.fire(audited(user, "FORBIDDEN").on("webhook-host " + host));
    }

    public WebhookRow get(User user, long id) {
        access.require(user);
        return row(hooks.find(id).orElseThrow(() -> new NotFound("webhook " + id)));
    }

    /** @return the members that one can be made for */
    public List<OrganisationRow> members(User user) {
        access.require(user);
        return organisations.members();
    }

    /** @return id of the new webhook, which has no secret yet */
    public long make(User user, TypedWebhook typed) {
        access.require(user);
        Set<Long> members = organisations.members().stream().map(OrganisationRow::id).collect(Collectors.toSet());
        List<FieldError> errors = typed.errors(members, hooks::isAllowed, settings.demo());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Webhook hook = hooks.add(new Webhook(typed.system().member().orElseThrow(), typed.system().name(), typed.address(settings.demo()).orElseThrow(),
                typed.topic(), user.accountId(), clock.instant()));
        audited.fire(audited(user, "MADE").on("webhook", hook.id()));
        return hook.id();
    }

    /** @return the secret, for the only time; from now on something is sent */
    public String show(User user, long id) {
        access.require(user);
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        lock(id).shown(box.seal(key, owner(id)));
        audited.fire(audited(user, "SHOWN").on("webhook", id));
        return Signature.secret(key);
    }

    /** It stops at once. */
    public void end(User user, long id) {
        access.require(user);
        lock(id).end(clock.instant());
        audited.fire(audited(user, "ENDED").on("webhook", id));
    }

    /** @return the latest, the newest first */
    public List<DeliveryRow> deliveries(User user, long id) {
        access.require(user);
        return hooks.deliveries(id).stream()
                .map(d -> new DeliveryRow(d.id(), d.state(), d.attempts(), d.createdAt(), d.nextAttemptAt(), d.lastError())).toList();
    }

    public void sendAgain(User user, long delivery) {
        access.require(user);
        hooks.lockDelivery(delivery).orElseThrow(() -> new NotFound("delivery " + delivery)).sendAgain(clock.instant());
    }

    /** @return for whom a secret is encrypted: it can be read for the same webhook alone */
    static String owner(long id) {
        return "webhook " + id;
    }

    private Webhook lock(long id) {
        return hooks.lock(id).orElseThrow(() -> new NotFound("webhook " + id));
    }

    private Audited audited(User user, String to) {
        return Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, clock.instant()).change(null, to);
    }

    private WebhookRow row(Webhook hook) {
        return new WebhookRow(hook.id(), organisations.get(hook.organisationId()).name(), hook.name(), hook.url().toString(),
                subscriptions.inWords(hook.topic()), hook.state(), hook.createdAt());
    }
}
