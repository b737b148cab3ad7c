package se.lexheller.deviation.web;

import java.util.Arrays;
import se.lexheller.deviation.FilingStep;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.NotFound;

/** Where each page of the form lies. */
final class FilingSteps {

    private FilingSteps() {
    }

    static Route route(FilingStep step) {
        return Route.valueOf("FILING_" + step.name());
    }

    static FilingStep at(String path) {
        return Arrays.stream(FilingStep.values()).filter(step -> route(step).path().equals(path)).findFirst()
                .orElseThrow(() -> new NotFound("step"));
    }

    /** @return to the field itself, and from there back to the summary */
    static String toChange(String question) {
        return route(FilingStep.asking(question)).path() + "?andra=1#" + question;
    }
}
