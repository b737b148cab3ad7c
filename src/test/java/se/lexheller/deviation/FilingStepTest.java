package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingStepTest {

    @Test
    void six_pages_follow_one_another_forth_and_back() {
        List<FilingStep> forth = new ArrayList<>();
        for (Optional<FilingStep> step = Optional.of(FilingStep.HAPPENED); step.isPresent(); step = step.get().next()) {
            forth.add(step.get());
        }
        assertThat(forth).containsExactly(FilingStep.HAPPENED, FilingStep.INDIVIDUAL, FilingStep.ACTORS, FilingStep.PROPOSAL,
                FilingStep.INVOLVED, FilingStep.YOU);
        assertThat(forth).extracting(FilingStep::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(forth.subList(1, 6)).allSatisfy(step -> assertThat(step.previous().orElseThrow().next()).contains(step));
        assertThat(FilingStep.HAPPENED.previous()).isEmpty();
    }

    @Test
    void each_question_is_asked_once() {
        List<String> questions = Arrays.stream(FilingStep.values()).flatMap(step -> step.questions().stream()).toList();

        assertThat(questions).doesNotHaveDuplicates().contains("title", "challenge", "consequenceForIndividual", "consequenceForActors",
                "proposedSolution", "actors", "otherActors", "kind", "targetGroups", "WAIT_DAYS", "email", "occupation");
        assertThat(questions).allSatisfy(question -> assertThat(FilingStep.asking(question).questions()).contains(question));
    }

    @Test
    void a_question_that_nobody_asks_has_no_page() {
        assertThatThrownBy(() -> FilingStep.asking("personnummer")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_question_of_each_kind_belongs_to_one_kind() {
        List<KindQuestion> asked = Arrays.stream(DeviationKind.values()).flatMap(kind -> kind.questions().stream()).toList();

        assertThat(asked).containsExactlyInAnyOrder(KindQuestion.values());
    }
}
