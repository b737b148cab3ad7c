package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilerConsentTest {

    private final Filer filer = new Filer(1, new FilerIdentity(7L, null, 6L, "Anmälare", "anmalare@kommun.example", "Kurator"));

    @Test
    void a_filer_is_hidden_from_members_until_saying_otherwise() {
        assertThat(filer.visibility()).isEqualTo(FilerVisibility.HIDDEN);
        filer.become(FilerVisibility.SHOWN);
        assertThat(filer.visibility()).isEqualTo(FilerVisibility.SHOWN);
        filer.become(FilerVisibility.HIDDEN);
        assertThat(filer.visibility()).isEqualTo(FilerVisibility.HIDDEN);
    }

    @Test
    void members_meet_name_and_address_and_nothing_else() {
        assertThat(filer.known()).isEqualTo(new KnownFiler("Anmälare", "anmalare@kommun.example"));
        assertThat(filer.known().inWords()).isEqualTo("Anmälare, anmalare@kommun.example");
        assertThat(new KnownFiler(null, "a@kommun.example").inWords()).isEqualTo("a@kommun.example");
        assertThat(new KnownFiler(null, null).inWords()).isEmpty();
    }

    @Test
    void a_log_line_never_tells_who() {
        assertThat(filer.known()).hasToString("KnownFiler[…]");
    }
}
