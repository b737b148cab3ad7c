package se.lexheller.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.InvalidInput;

class OrganisationNumberTest {

    @ParameterizedTest
    @CsvSource({"212000-0142, 212000-0142", "2120000142, 212000-0142", "16212000-0142, 212000-0142", "162120000142, 212000-0142",
        "556036-0793, 556036-0793", "556036 0793, 556036-0793", "556036–0793, 556036-0793"})
    void however_it_is_written_it_is_kept_in_one_form(String typed, String kept) {
        assertThat(OrganisationNumber.of(typed).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"212000-0143", "556036-0739", "2120000000"})
    void a_wrong_checksum_is_refused(String typed) {
        refusedAs(typed, "error.organisation-number-checksum");
    }

    /** A sole trader's number is a personnummer or samordningsnummer: neither is kept, nor named in the error. */
    @ParameterizedTest
    @ValueSource(strings = {"811218-9876", "19811218-9876", "701063-2391", "200001010107", "001231-0000"})
    void a_number_of_a_person_is_refused_without_repeating_it(String typed) {
        refusedAs(typed, "error.organisation-number-of-person");
        assertThatThrownBy(() -> OrganisationNumber.of(typed)).hasMessageNotContaining(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "abc", "212000-01422", "212000--0142", "21 20 00 01 4", "212000-0142; DROP TABLE x", "<b>212000-0142</b>"})
    void what_is_no_number_is_refused(String typed) {
        refusedAs(typed, "error.organisation-number");
    }

    private static void refusedAs(String typed, String key) {
        assertThatThrownBy(() -> OrganisationNumber.of(typed)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).singleElement().satisfies(error -> {
                    assertThat(error.field()).isEqualTo("registration");
                    assertThat(error.key()).isEqualTo(key);
                }));
    }
}
