package se.lexheller.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailDomainTest {

    @ParameterizedTest
    @CsvSource({"linkoping.se,linkoping.se", "@Linkoping.SE,linkoping.se", " regionostergotland.se ,regionostergotland.se", "åtvidaberg.se,xn--tvidaberg-42a.se"})
    void however_it_is_typed_it_is_kept_as_the_mail_system_writes_it(String typed, String kept) {
        assertThat(EmailDomain.of(typed)).hasValueSatisfying(domain -> assertThat(domain.name()).isEqualTo(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "se", "linkoping", "a@b.se", "-a.se", "a..se", "a.se.", "https://a.se", "a b.se", "a.se; DROP TABLE organisation", "<b>.se", "1.2.3.4",
            "\u0000.se", "😀"})
    void what_is_no_domain_is_none(String typed) {
        assertThat(EmailDomain.of(typed)).isEmpty();
        assertThat(EmailDomain.of("å".repeat(300) + ".se")).isEmpty();
        assertThat(EmailDomain.of("å.".repeat(100) + "se")).as("short as it is typed, too long as the mail system writes it").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "HOTMAIL.COM", "telia.com"})
    void where_anybody_gets_an_address_is_told_apart(String typed) {
        assertThat(EmailDomain.of(typed).orElseThrow().isAnybodys()).isTrue();
    }
}
