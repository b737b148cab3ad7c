package se.lexheller.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * Återkoppling of one member: the answer, what it rests on, and what will be done about it: commitments, or a motive why
 * nothing will be, never both.
 *
 * @param cites          what else the answer rests on, in words; may be empty
 * @param noActionMotive empty where there are commitments
 * @param citations      what of the map it rests on, by version; may be empty
 */
public record MemberAnswer(String text, String cites, List<Promise> promises, String noActionMotive, List<Citation> citations) {

    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_CITES = 2_000;
    public static final int LONGEST_PROMISE = 2_000;
    public static final int LONGEST_MOTIVE = 4_000;

    public MemberAnswer {
        text = TypedText.clean(text);
        cites = TypedText.clean(cites);
        promises = promises.stream().map(p -> new Promise(TypedText.clean(p.text()), p.dueOn())).toList();
        noActionMotive = TypedText.clean(noActionMotive);
        citations = List.copyOf(citations);
    }

    /** @throws InvalidInput where something is missing, too long, or both ways are taken at once */
    public MemberAnswer valid() {
        List<FieldError> errors = new ArrayList<>();
        TypedText.check("answer", text, true, LONGEST_TEXT).ifPresent(errors::add);
        TypedText.check("cites", cites, false, LONGEST_CITES).ifPresent(errors::add);
        TypedText.check("noActionMotive", noActionMotive, false, LONGEST_MOTIVE).ifPresent(errors::add);
        for (int i = 0; i < promises.size(); i++) {
            TypedText.check(promiseField(i), promises.get(i).text(), true, LONGEST_PROMISE).ifPresent(errors::add);
        }
        if (promises.isEmpty() == noActionMotive.isEmpty()) {
            errors.add(FieldError.of("action", promises.isEmpty() ? "error.no-action-chosen" : "error.both-actions"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    /** @return all that was written, by field, for the scan for personal data */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("answer", text);
        fields.put("cites", cites);
        fields.put("noActionMotive", noActionMotive);
        for (int i = 0; i < promises.size(); i++) {
            fields.put(promiseField(i), promises.get(i).text());
        }
        return fields;
    }

    /** @return name of the field of that commitment in forms, counted from 0 */
    public static String promiseField(int index) {
        return "promise-" + (index + 1);
    }
}
