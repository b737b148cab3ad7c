package se.lexheller.mapkeeping;

import java.util.ArrayList;
import java.util.List;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/**
 * An actor as the coordinator types it.
 *
 * @param kind name of an {@link OrganisationKind} that the coordinator keeps
 */
public record TypedActor(String kind, String name, String shortName) {

    /** Members and the association itself come by agreement, not by a form. */
    public static final List<OrganisationKind> KINDS = List.of(OrganisationKind.PROVIDER, OrganisationKind.EMPLOYER, OrganisationKind.OTHER);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 40;

    public TypedActor {
        kind = TypedText.clean(kind);
        name = TypedText.clean(name);
        shortName = TypedText.clean(shortName);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (KINDS.stream().noneMatch(k -> k.name().equals(kind))) {
            errors.add(FieldError.of("kind", "error.required"));
        }
        line("name", name, LONGEST_NAME, errors);
        line("shortName", shortName, LONGEST_SHORT_NAME, errors);
        return errors;
    }

    private static void line(String field, String text, int longest, List<FieldError> errors) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            errors.add(FieldError.of(field, "error.control-characters"));
        } else {
            TypedText.check(field, text, true, longest).ifPresent(errors::add);
        }
    }

    OrganisationKind organisationKind() {
        return OrganisationKind.valueOf(kind);
    }
}
