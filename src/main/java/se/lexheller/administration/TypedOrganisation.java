package se.lexheller.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.organisation.OrganisationNumber;
import se.lexheller.shared.EmailAddress;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** An organisation as the administrator types it. @param kind name of an {@link OrganisationKind} */
public record TypedOrganisation(String kind, String name, String shortName, String registration, String email) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SHORT_NAME = 40;

    public TypedOrganisation {
        kind = TypedText.clean(kind);
        name = TypedText.clean(name);
        shortName = TypedText.clean(shortName);
        registration = TypedText.clean(registration);
        email = TypedText.clean(email);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (chosenKind().isEmpty()) {
            errors.add(FieldError.of("kind", "error.required-kind"));
        }
        line("name", name, LONGEST_NAME, errors);
        line("shortName", shortName, LONGEST_SHORT_NAME, errors);
        try {
            number();
        } catch (InvalidInput e) {
            errors.addAll(e.errors());
        }
        emailError("email", email).ifPresent(errors::add);
        return errors;
    }

    static void line(String field, String text, int longest, List<FieldError> errors) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            errors.add(FieldError.of(field, "error.control-characters"));
        } else {
            TypedText.check(field, text, true, longest).ifPresent(errors::add);
        }
    }

    static Optional<FieldError> emailError(String field, String email) {
        return email.isEmpty() || EmailAddress.isOne(email) ? Optional.empty() : Optional.of(FieldError.of(field, "error.email"));
    }

    Optional<OrganisationKind> chosenKind() {
        return Arrays.stream(OrganisationKind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    /** @return null where none is typed */
    OrganisationNumber number() {
        return registration.isEmpty() ? null : OrganisationNumber.of(registration);
    }
}
