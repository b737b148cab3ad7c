package se.lexheller.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @ParameterizedTest
    @ValueSource(strings = {
        "En syrisk kvinna i Kinda fick avslag den 4 maj 2026.", "Den 12 mars blev en 34-årig man i Ydre nekad.",
        "En person med epilepsi i Åtvidabergs kommun väntade till 2026-05-04.", "Hon är 61 år, bor i Kinda och slutade den 4 maj."})
    void one_municipality_an_exact_day_and_a_rare_trait_point_somebody_out(String text) {
        assertThat(detector.recognition(List.of(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "En syrisk kvinna i en kommun fick avslag den 4 maj 2026.", "En syrisk kvinna i Kinda fick avslag i våras.",
        "En kvinna i Kinda fick avslag den 4 maj 2026.", "I Kinda, Ydre och Linköping fick en syrisk kvinna vänta den 4 maj.",
        "Avtalet i Kinda gäller i 12 år från den 4 maj 2026.", "Insatsen i Kinda pågår 4 maj till 8 juni.", ""})
    void without_one_of_the_three_there_is_no_advice(String text) {
        assertThat(detector.recognition(List.of(text))).isEmpty();
    }

    @Test
    void what_stands_in_different_texts_of_a_case_counts_together() {
        assertThat(detector.recognition(Arrays.asList("Det hände i Kinda.", null, "Den 4 maj 2026.", "Personen har diabetes.")))
                .contains(new Recognition("Kinda", "4 maj", "diabetes"));
    }

    @Test
    void nothing_printed_tells_what_it_was() {
        assertThat(new Recognition("Kinda", "4 maj", "diabetes").toString()).doesNotContain("Kinda", "maj", "diabetes");
    }
}
