package se.lexheller.openmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedTest {

    @Test
    void a_name_has_the_uuid_that_the_standard_gives_it() {
        // RFC 9562, appendix A.4.
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(NameBased.of(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void other_names_have_others() {
        assertThat(NameBased.of("taxonomy/a")).isEqualTo(NameBased.of("taxonomy/a")).isNotEqualTo(NameBased.of("taxonomy/b"));
    }
}
