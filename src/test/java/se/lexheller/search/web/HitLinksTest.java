package se.lexheller.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.search.EntryType;
import se.lexheller.search.Hit;
import se.lexheller.search.Marked;

class HitLinksTest {

    private static final Marked NOTHING = new Marked(List.of());

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"CASE,mojlighet,/avvikelser/mojlighet", "INTERVENTION,praktik,/samordningskarta/insatser/praktik",
            "ACTOR,3-af,/samordningskarta/aktorer/3-af", "TARGET_GROUP,1-unga,/samordningskarta/malgrupper/1-unga",
            "FOREIGN_CASE,https://norr.example/avvikelser/a,https://norr.example/avvikelser/a", "FOREIGN_CASE,javascript:alert(1),-", "FOREIGN_CASE,//norr.example,-", "NAME,x,-"})
    void each_thing_leads_to_its_own_page_and_nothing_to_a_script(EntryType type, String place, String url) {
        assertThat(new HitLinks().to(new Hit(type, NOTHING, place, "", "", NOTHING))).isEqualTo(url);
    }
}
