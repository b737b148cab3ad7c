package se.lexheller.administration;

import java.util.ArrayList;
import java.util.List;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/** A unit as the administrator types it. @param email a functional address; may be empty */
public record TypedUnit(String name, String email) {

    static final String NAME = "unitName";
    static final String EMAIL = "unitEmail";

    public TypedUnit {
        name = TypedText.clean(name);
        email = TypedText.clean(email);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        TypedOrganisation.line(NAME, name, TypedOrganisation.LONGEST_NAME, errors);
        TypedOrganisation.emailError(EMAIL, email).ifPresent(errors::add);
        return errors;
    }
}
