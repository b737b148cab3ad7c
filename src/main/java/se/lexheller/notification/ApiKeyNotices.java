package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.apikey.ApiKeyExpiring;
import se.lexheller.platform.web.Route;

/** Reminds the administrators of keys that soon stop. */
@ApplicationScoped
class ApiKeyNotices {

    @Inject
    private Notices notices;
    @Inject
    private Recipients recipients;
    @Inject
    private Links links;

    /** One notice a key and reminder, whichever node it is that looks. */
    void onApiKeyExpiring(@Observes ApiKeyExpiring key) {
        notices.to(recipients.administrators(), NoticeKind.API_KEY_EXPIRING, "api-key-%d-%d-days".formatted(key.keyId(), key.days()),
                List.of(key.name(), links.to(Route.API_KEY, key.keyId()), key.organisation(), key.lastDay().toString()));
    }
}
