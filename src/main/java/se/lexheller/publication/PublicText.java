package se.lexheller.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.deviation.CaseText;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * All that readers are to see of a case, as the coordinator writes it.
 *
 * @param easyRead the case in short, in words that are easy to read; empty where nobody has written it
 * @param answers by organisation, in the order of the page; those left empty are dropped
 * @param note    why it is being corrected, for the reader; empty before it was ever public
 * @param citations what of the map the answers rest on, each entry once
 */
public record PublicText(CaseText text, String easyRead, List<PublicAnswer> answers, String note, List<Citation> citations) {

    public static final int LONGEST_NOTE = 2000;
    /** About a hundred words: what is longer isn't easy to read. */
    public static final int LONGEST_EASY_READ = 600;
    public static final int MOST_ANSWERS = 20;
    /** Field names of answers begin so and end in the number of the answer, counted from 1. */
    public static final String HEADING = "answer-heading-";
    public static final String ANSWER = "answer-text-";
    public static final String NOTE = "publicNote";
    public static final String EASY_READ = "easyRead";

    public PublicText {
        easyRead = TypedText.clean(easyRead);
        answers = answers.stream().filter(a -> !a.isEmpty()).toList();
        note = TypedText.clean(note);
        citations = List.copyOf(citations);
    }

    public PublicText citing(List<Citation> cited) {
        return new PublicText(text, easyRead, answers, note, cited);
    }

    /** @param summary the case in short, in words that are easy to read */
    public PublicText inShort(String summary) {
        return new PublicText(text, summary, answers, note, citations);
    }

    /** @return the texts by field name, in the order of the form: what is scanned, and what two editors compare */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(text.fields());
        fields.put(EASY_READ, easyRead);
        for (int i = 0; i < answers.size(); i++) {
            fields.put(HEADING + (i + 1), answers.get(i).heading());
            fields.put(ANSWER + (i + 1), answers.get(i).text());
        }
        fields.put(NOTE, note);
        return fields;
    }

    /** @param fields as {@link #fields} gives them */
    static PublicText of(Map<String, String> fields, List<Citation> citations) {
        List<PublicAnswer> answers = new ArrayList<>();
        for (int i = 1; fields.containsKey(HEADING + i); i++) {
            answers.add(new PublicAnswer(fields.get(HEADING + i), fields.get(ANSWER + i)));
        }
        return new PublicText(CaseText.of(fields), fields.get(EASY_READ), answers, fields.get(NOTE), citations);
    }

    /** @throws InvalidInput where something is wrong with a text */
    PublicText valid(boolean correction) {
        List<FieldError> errors = errors(correction);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    /**
     * @param correction whether readers have seen it before, so that they are to be told what was changed
     * @return which texts are missing, too long or hold characters that can't be kept
     */
    List<FieldError> errors(boolean correction) {
        List<FieldError> errors = new ArrayList<>(text.errors());
        TypedText.check(EASY_READ, easyRead, false, LONGEST_EASY_READ).ifPresent(errors::add);
        for (int i = 0; i < answers.size(); i++) {
            TypedText.check(HEADING + (i + 1), answers.get(i).heading(), true, PublicAnswer.LONGEST_HEADING).ifPresent(errors::add);
            TypedText.check(ANSWER + (i + 1), answers.get(i).text(), true, CaseText.LONGEST_TEXT).ifPresent(errors::add);
        }
        countOfAnswers().ifPresent(errors::add);
        TypedText.check(NOTE, note, correction, LONGEST_NOTE).ifPresent(errors::add);
        return errors;
    }

    private Optional<FieldError> countOfAnswers() {
        if (answers.isEmpty()) {
            return Optional.of(FieldError.of(HEADING + 1, "error.no-answer"));
        }
        return answers.size() > MOST_ANSWERS
                ? Optional.of(FieldError.of(HEADING + answers.size(), "error.too-many-answers", MOST_ANSWERS)) : Optional.empty();
    }
}
