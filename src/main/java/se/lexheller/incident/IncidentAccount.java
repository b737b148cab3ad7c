package se.lexheller.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/**
 * What is written down about an incident (GDPR art. 33.3 and 33.5), as it is typed. It tells what kind of data it was, never
 * the data.
 *
 * @param happened      what has happened
 * @param dataConcerned what kinds of data, of what kinds of people
 * @param personCount   how many people; null while nobody knows
 * @param risk          null until it has been judged
 * @param measures      what has been done
 * @param decision      whether the authority is told; null until it is decided
 * @param motive        of the decision
 * @param notifiedAt    null until the authority has been told
 * @param personsTold   whether and how those concerned have been told
 */
public record IncidentAccount(String happened, String dataConcerned, Integer personCount, IncidentRisk risk, String measures,
                              IncidentDecision decision, String motive, Instant notifiedAt, String personsTold) {

    static final int LONGEST = 4000;

    public IncidentAccount {
        happened = TypedText.clean(happened);
        dataConcerned = TypedText.clean(dataConcerned);
        measures = TypedText.clean(measures);
        motive = TypedText.clean(motive);
        personsTold = TypedText.clean(personsTold);
    }

    public static IncidentAccount of(String happened) {
        return new IncidentAccount(happened, "", null, null, "", null, "", null, "");
    }

    /** @return the texts by field name */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("happened", happened);
        texts.put("dataConcerned", dataConcerned);
        texts.put("measures", measures);
        texts.put("motive", motive);
        texts.put("personsTold", personsTold);
        return texts;
    }

    /** @param discoveredAt nothing can have been told before */
    List<FieldError> errors(Instant discoveredAt, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        texts().forEach((field, text) -> TypedText.check(field, text, field.equals("happened"), LONGEST).ifPresent(errors::add));
        if (personCount != null && personCount < 0) {
            errors.add(FieldError.of("personCount", "error.incident-persons"));
        }
        if (decision != null && motive.isEmpty()) {
            errors.add(FieldError.of("motive", "error.incident-motive"));
        }
        if (notifiedAt != null && (notifiedAt.isAfter(now) || notifiedAt.isBefore(discoveredAt))) {
            errors.add(FieldError.of("notifiedOn", "error.incident-notified"));
        }
        if (notifiedAt != null && decision != IncidentDecision.NOTIFY) {
            errors.add(FieldError.of("decision", "error.incident-decision"));
        }
        return errors;
    }

    /** @return what is missing for the incident to be closed */
    List<FieldError> missing() {
        List<FieldError> missing = new ArrayList<>();
        texts().forEach((field, text) -> TypedText.check(field, text, true, LONGEST).ifPresent(missing::add));
        if (personCount == null) {
            missing.add(FieldError.of("personCount", "error.required"));
        }
        if (risk == null) {
            missing.add(FieldError.of("risk", "error.required"));
        }
        if (decision == null) {
            missing.add(FieldError.of("decision", "error.required"));
        }
        if (decision == IncidentDecision.NOTIFY && notifiedAt == null) {
            missing.add(FieldError.of("notifiedOn", "error.required"));
        }
        return missing;
    }

    /** What people write reaches no log. */
    @Override
    public String toString() {
        return "IncidentAccount[…]";
    }
}
