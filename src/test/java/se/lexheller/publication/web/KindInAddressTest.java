package se.lexheller.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.deviation.DeviationKind;

class KindInAddressTest {

    @ParameterizedTest
    @EnumSource(DeviationKind.class)
    void each_kind_has_a_word_of_its_own_that_leads_back_to_it(DeviationKind kind) {
        assertThat(KindInAddress.of(kind)).matches("[a-z-]+");
        assertThat(KindInAddress.find(KindInAddress.of(kind))).contains(kind);
    }

    @Test
    void any_other_word_is_nobodys() {
        assertThat(KindInAddress.find("TIME_LIMIT")).isEmpty();
        assertThat(KindInAddress.find("")).isEmpty();
        assertThat(KindInAddress.find(null)).isEmpty();
    }
}
