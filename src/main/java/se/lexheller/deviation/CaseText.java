package se.lexheller.deviation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * The words of a case: what the filer wrote, the redacted copy for the members, or the one for the public.
 *
 * @param title                    samverkansutmaningen in one line, at most 200 characters
 * @param challenge                samverkansutmaning
 * @param consequenceForIndividual konsekvenser för den enskilde
 * @param consequenceForActors     konsekvenser för övriga aktörer
 * @param proposedSolution         förslag till lösning; may be empty, the others may not
 */
public record CaseText(String title, String challenge, String consequenceForIndividual, String consequenceForActors,
                       String proposedSolution) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 10_000;

    public CaseText {
        title = TypedText.clean(title);
        challenge = TypedText.clean(challenge);
        consequenceForIndividual = TypedText.clean(consequenceForIndividual);
        consequenceForActors = TypedText.clean(consequenceForActors);
        proposedSolution = TypedText.clean(proposedSolution);
    }

    /** @return the texts by field name, in the order of the form */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("challenge", challenge);
        fields.put("consequenceForIndividual", consequenceForIndividual);
        fields.put("consequenceForActors", consequenceForActors);
        fields.put("proposedSolution", proposedSolution);
        return fields;
    }

    public static CaseText of(Map<String, String> fields) {
        return new CaseText(fields.get("title"), fields.get("challenge"), fields.get("consequenceForIndividual"),
                fields.get("consequenceForActors"), fields.get("proposedSolution"));
    }

    /** @return what is wrong, field by field; empty where all is well */
    public List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        fields().forEach((name, text) -> check(name, text).ifPresent(errors::add));
        return errors;
    }

    /** @throws InvalidInput where a text is missing, too long or holds characters that can't be kept */
    public CaseText valid() {
        List<FieldError> errors = errors();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    private static Optional<FieldError> check(String name, String text) {
        boolean required = !name.equals("proposedSolution");
        if (name.equals("title") && text.indexOf('\n') >= 0) {
            return Optional.of(FieldError.of(name, "error.control-characters"));
        }
        return TypedText.check(name, text, required, name.equals("title") ? LONGEST_TITLE : LONGEST_TEXT);
    }
}
