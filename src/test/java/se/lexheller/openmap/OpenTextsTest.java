package se.lexheller.openmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.organisation.OrganisationKind;

/** What open data tells has words for everything that the map can hold. */
class OpenTextsTest {

    private final OpenTexts texts = new OpenTexts();

    @ParameterizedTest
    @EnumSource
    void each_kind_of_organisation_is_described(OrganisationKind kind) {
        assertThat(texts.get("organisation." + kind.name(), "Namnet", "förbundet")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_fact_has_a_name_and_an_explanation(FactKind kind) {
        assertThat(texts.get("kind." + kind.name())).isNotBlank();
        assertThat(texts.get("kind." + kind.name() + ".text")).isNotBlank();
    }
}
