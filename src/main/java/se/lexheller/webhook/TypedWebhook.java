package se.lexheller.webhook;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.lexheller.organisation.TypedSystem;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;
import se.lexheller.subscription.Topic;

/**
 * A webhook as the administrator types it.
 *
 * @param system that is told
 */
public record TypedWebhook(TypedSystem system, String url, Topic topic) {

    public TypedWebhook {
        url = TypedText.clean(url);
    }

    /** @param members ids to choose from; allowed: which hosts are; plain: whether http may be spoken */
    List<FieldError> errors(Set<Long> members, Predicate<String> allowed, boolean plain) {
        List<FieldError> errors = new ArrayList<>(system.errors(members));
        Optional<URI> address = address(plain);
        if (address.isEmpty()) {
            errors.add(FieldError.of("url", url.isEmpty() ? "error.required" : "error.webhook-url"));
        } else if (!allowed.test(HookAddress.host(address.get()))) {
            errors.add(FieldError.of("url", "error.webhook-host"));
        }
        return errors;
    }

    Optional<URI> address(boolean plain) {
        return HookAddress.of(url, plain);
    }
}
