package se.lexheller.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.security.SecretBox;

/** At a start with older keys beside the new one: encrypts the secrets of webhooks with the new one, as second factors are. */
@ApplicationScoped
class HookSecretRenewal {

    @Inject
    private WebhookRepository hooks;
    @Inject
    private SecretBox box;

    /** Other nodes may do the same at once: each secret is replaced where it still is the one that was read. */
    @Transactional
    void begin(@Observes DatabaseReady ready) {
        if (box.hasOlderKeys()) {
            hooks.active().forEach(hook -> box.renewed(hook.sealedSecret(), WebhookService.owner(hook.id()))
                    .ifPresent(sealed -> hooks.replaceSecret(hook, sealed)));
        }
    }
}
