package se.lexheller.deviation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One page of the form at /anmal, and the questions on it. */
public enum FilingStep {
    /** Vad hände. */
    HAPPENED("title", "challenge"),
    /** Konsekvenser för den enskilde. */
    INDIVIDUAL("consequenceForIndividual"),
    /** Konsekvenser för övriga aktörer. */
    ACTORS("consequenceForActors"),
    /** Förslag till lösning. */
    PROPOSAL("proposedSolution"),
    /** Inblandade aktörer, slag av avvikelse and the kind's own questions, målgrupp. */
    INVOLVED("actors", "otherActors", "kind", "targetGroups"),
    /** Om dig. */
    YOU("email", "name", "occupation", "organisation", "known");

    /** Questions of which several answers may be ticked: that none arrives means that none is ticked. */
    private static final Set<String> TICKED = Set.of("actors", "targetGroups");

    private final List<String> questions;

    FilingStep(String... questions) {
        this.questions = List.of(questions);
    }

    /** @return the names of the fields on the page, the kinds' own questions included */
    public List<String> questions() {
        if (this != INVOLVED) {
            return questions;
        }
        return Stream.concat(questions.stream(), Arrays.stream(KindQuestion.values()).map(KindQuestion::name)).toList();
    }

    /** @return counted from 1 */
    public int number() {
        return ordinal() + 1;
    }

    public Optional<FilingStep> next() {
        return this == YOU ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public Optional<FilingStep> previous() {
        return this == HAPPENED ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** @return the page that asks this */
    public static FilingStep asking(String question) {
        return Arrays.stream(values()).filter(step -> step.questions().contains(question)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody asks " + question));
    }

    static boolean isTicked(String question) {
        return TICKED.contains(question);
    }
}
