package se.lexheller.webhook;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;
import se.lexheller.subscription.Topic;

/**
 * A webhook as the administrator types it.
 *
 * @param organisation id of a member, as chosen
 */
public record TypedWebhook(String organisation, String name, String url, Topic topic) {

    public static final int LONGEST_NAME = 100;

    public TypedWebhook {
        organisation = TypedText.clean(organisation);
        name = TypedText.clean(name);
        url = TypedText.clean(url);
    }

    /** @param members ids to choose from; allowed: which hosts are; plain: whether http may be spoken */
    List<FieldError> errors(Set<Long> members, Predicate<String> allowed, boolean plain) {
        List<FieldError> errors = new ArrayList<>();
        if (member().filter(members::contains).isEmpty()) {
            errors.add(FieldError.of("organisation", "error.required-member"));
        }
        if (name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            errors.add(FieldError.of("name", "error.control-characters"));
        } else {
            TypedText.check("name", name, true, LONGEST_NAME).ifPresent(errors::add);
        }
        Optional<URI> address = address(plain);
        if (address.isEmpty()) {
            errors.add(FieldError.of("url", url.isEmpty() ? "error.required" : "error.webhook-url"));
        } else if (!allowed.test(HookAddress.host(address.get()))) {
            errors.add(FieldError.of("url", "error.webhook-host"));
        }
        return errors;
    }

    Optional<Long> member() {
        return organisation.matches("\\d{1,18}") ? Optional.of(Long.valueOf(organisation)) : Optional.empty();
    }

    Optional<URI> address(boolean plain) {
        return HookAddress.of(url, plain);
    }
}
