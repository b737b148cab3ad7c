package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"se ovan", "Se ovan.", "SE OVAN!", "se  ovan", "Samma som ovan", "samma som förra frågan", "se förra frågan",
        "Se föregående svar", "enligt ovan", "som ovan", "ovan", "dito", "Dito.", "samma", "Samma svar", "likadant som ovan", "se fråga 1",
        "Se punkt 2.", "se det jag skrev ovan", "Se min beskrivning ovan", "se rubriken", "se nedan", "jfr ovan", "-", "–", "—", ".", "...",
        "x", "?", "n/a", "N.A.", "1", "(se ovan)", "\"se ovan\"", "😀"})
    void an_answer_that_points_elsewhere_is_told(String text) {
        assertThat(Reference.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Personen blev utan ersättning.", "Se till att någon äger frågan", "Samma person fick tre besked", "Inga",
        "Vet inte", "Ja", "Nej", "Se ovan, och dessutom fick hon vänta i elva veckor", "AF", "Tidigare fanns en rutin", "Dubbelarbete",
        "Väntan enligt beslutet", "Det finns redan 12 ärenden"})
    void an_answer_with_words_of_its_own_is_left_alone(String text) {
        assertThat(Reference.isIn(text)).isFalse();
    }
}
