package se.lexheller.installation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/** A page's words as the administrator types them. @param degree like method and assessedOn read for the accessibility statement alone */
public record TypedPageText(String text, String degree, String method, String assessedOn) {

    public static final int LONGEST = 15_000;

    public TypedPageText {
        text = TypedText.clean(text);
        degree = TypedText.clean(degree);
        method = TypedText.clean(method);
        assessedOn = TypedText.clean(assessedOn);
    }

    List<FieldError> errors(PublicText page, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        TypedText.check("text", text, true, LONGEST).ifPresent(errors::add);
        if (page.isStatement()) {
            if (chosenDegree().isEmpty()) {
                errors.add(FieldError.of("degree", "error.required-degree"));
            }
            if (chosenMethod().isEmpty()) {
                errors.add(FieldError.of("method", "error.required-method"));
            }
            if (day().filter(day -> !day.isAfter(today)).isEmpty()) {
                errors.add(FieldError.of("assessedOn", "error.assessed-on"));
            }
        }
        return errors;
    }

    /** @return null for every page but the accessibility statement */
    Statement statement(PublicText page) {
        return page.isStatement() ? new Statement(chosenDegree().orElseThrow(), chosenMethod().orElseThrow(), day().orElseThrow()) : null;
    }

    private Optional<Statement.Degree> chosenDegree() {
        return Arrays.stream(Statement.Degree.values()).filter(d -> d.name().equals(degree)).findFirst();
    }

    private Optional<Statement.Method> chosenMethod() {
        return Arrays.stream(Statement.Method.values()).filter(m -> m.name().equals(method)).findFirst();
    }

    private Optional<LocalDate> day() {
        try {
            return assessedOn.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(assessedOn)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
