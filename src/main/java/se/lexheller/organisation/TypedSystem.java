package se.lexheller.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/**
 * A member's own system, which speaks with the product, as the administrator types it.
 *
 * @param organisation id of the member, as chosen
 * @param name         by which it is known again
 */
public record TypedSystem(String organisation, String name) {

    public static final int LONGEST_NAME = 100;

    public TypedSystem {
        organisation = TypedText.clean(organisation);
        name = TypedText.clean(name);
    }

    /** @param members ids to choose from */
    public List<FieldError> errors(Set<Long> members) {
        List<FieldError> errors = new ArrayList<>();
        if (member().filter(members::contains).isEmpty()) {
            errors.add(FieldError.of("organisation", "error.required-member"));
        }
        if (name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            errors.add(FieldError.of("name", "error.control-characters"));
        } else {
            TypedText.check("name", name, true, LONGEST_NAME).ifPresent(errors::add);
        }
        return errors;
    }

    public Optional<Long> member() {
        return organisation.matches("\\d{1,18}") ? Optional.of(Long.valueOf(organisation)) : Optional.empty();
    }
}
