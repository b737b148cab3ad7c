package se.lexheller.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.shared.FieldError;

class TypedOrganisationTest {

    @Test
    void what_is_right_has_no_fault_and_is_cleaned() {
        TypedOrganisation typed = new TypedOrganisation(" MEMBER ", " Kommunen ", "Kort", "212000-0142", "samverkan@kommunen.example ");
        assertThat(typed.errors()).isEmpty();
        assertThat(typed.name()).isEqualTo("Kommunen");
        assertThat(new TypedOrganisation("OTHER", "Kommunen", "Kort", "", "").errors()).as("number and address may be left out").isEmpty();
        assertThat(new TypedUnit("Enheten", "").errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"null, Namn, Kort, '', '', kind", "ALLT, Namn, Kort, '', '', kind", "MEMBER, ' ', Kort, '', '', name",
        "MEMBER, N*201, Kort, '', '', name", "MEMBER, 'Na\tmn', Kort, '', '', name", "MEMBER, 'Na\nmn', Kort, '', '', name", "MEMBER, 'Na\u0000mn', Kort, '', '', name",
        "MEMBER, Namn, '', '', '', shortName", "MEMBER, Namn, N*41, '', '', shortName", "MEMBER, Namn, Kort, 12, '', registration", "MEMBER, Namn, Kort, '', ingen, email"})
    void each_fault_is_told_at_its_field(String kind, String name, String shortName, String registration, String email, String field) {
        assertThat(fields(new TypedOrganisation(kind, times(name), times(shortName), registration, email).errors())).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"'', '', unitName", "N*201, '', unitName", "'En\nhet', '', unitName", "Enhet, ingen, unitEmail"})
    void each_fault_of_a_unit_is_told_at_its_field(String name, String email, String field) {
        assertThat(fields(new TypedUnit(times(name), email).errors())).containsExactly(field);
    }

    private static String times(String text) {
        return text.startsWith("N*") ? "N".repeat(Integer.parseInt(text.substring(2))) : text;
    }

    private static List<String> fields(List<FieldError> errors) {
        return errors.stream().map(FieldError::field).toList();
    }
}
