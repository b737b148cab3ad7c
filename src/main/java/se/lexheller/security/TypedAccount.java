package se.lexheller.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/**
 * An account as an administrator types it.
 *
 * @param organisationId null where the person belongs to none
 */
public record TypedAccount(String name, String email, Long organisationId, Set<Role> roles) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final String EMAIL = "[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\]+\\.[^\\s@.]+";

    public TypedAccount {
        name = TypedText.clean(name);
        email = TypedText.clean(email).toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        errors.addAll(personErrors(name, email));
        if (roles.isEmpty()) {
            errors.add(FieldError.of("roles", "error.required"));
        }
        return errors;
    }

    static List<FieldError> personErrors(String name, String email) {
        List<FieldError> errors = new ArrayList<>();
        if (name.indexOf('\n') >= 0) {
            errors.add(FieldError.of("name", "error.control-characters"));
        }
        TypedText.check("name", name, true, LONGEST_NAME).ifPresent(errors::add);
        TypedText.check("email", email, true, LONGEST_EMAIL).ifPresent(errors::add);
        if (!email.isEmpty() && !email.matches(EMAIL)) {
            errors.add(FieldError.of("email", "error.email"));
        }
        return errors;
    }

    @Override
    public String toString() {
        return "TypedAccount[…]";
    }
}
