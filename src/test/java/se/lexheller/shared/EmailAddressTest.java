package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@linkoping.example", "å.ä+ö@kommun.example", "a@b.co"})
    void an_address_is_one(String text) {
        assertThat(EmailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@kommun", "a b@c.se", "a@b.se\nBcc: c@d.se", "<a@b.se>", "a@b.se, c@d.se", "@b.se", "a@.se"})
    void other_words_are_none(String text) {
        assertThat(EmailAddress.isOne(text)).isFalse();
    }
}
