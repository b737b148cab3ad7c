package se.lexheller.mapkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.NotFound;

class SeenVersionTest {

    @Test
    void it_names_an_entry_and_its_version() {
        assertThat(SeenVersion.of("17-2")).isEqualTo(new SeenVersion(17, 2));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"17", "17-", "-2", "0-1", "17-0", "17--2", "1e3-1", "17-2 ", "99999999999999999999-1", "17-9999999999", "å-1"})
    void anything_else_is_nothing(String typed) {
        assertThatThrownBy(() -> SeenVersion.of(typed)).isInstanceOf(NotFound.class);
    }
}
