package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.PersonalDataDetector;

class MarkedTextTest {

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @Test
    void the_text_comes_back_whole_with_its_places_marked() {
        String text = "19811218-9876 ringde\n\n013-20 60 00 eller info@example.com";
        MarkedText marked = MarkedText.of("challenge", text, detector.scan(text));
        assertThat(marked.parts()).extracting(MarkedText.Part::kind)
                .containsExactly(FindingKind.PERSONNUMMER, null, FindingKind.PHONE, null, FindingKind.EMAIL);
        assertThat(String.join("", marked.parts().stream().map(MarkedText.Part::text).toList())).isEqualTo(text);
        assertThat(marked.isMarked()).isTrue();
    }

    @Test
    void a_text_without_findings_is_one_part() {
        assertThat(MarkedText.of("challenge", "Bara ord", List.of()).parts()).containsExactly(new MarkedText.Part("Bara ord", null));
        assertThat(MarkedText.of("challenge", "", List.of()).isBlank()).isTrue();
    }
}
