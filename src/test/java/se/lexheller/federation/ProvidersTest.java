package se.lexheller.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.platform.web.ReturnAddress;
import se.lexheller.shared.Secret;

/** What a provider's settings may be, and the small things that a sign-in there stands on. */
class ProvidersTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example", "http://localhost:8081/realms/x", "http://127.0.0.1:9/x"})
    void a_provider_is_reached_over_tls_or_on_this_machine(String issuer) {
        assertThat(provider("kinda-kommun", issuer).key()).isEqualTo("kinda-kommun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example", "http://localhost.example", "ftp://localhost", "file:///etc/passwd", "https:///x"})
    void no_other_address_is_taken_and_the_message_names_the_setting(String issuer) {
        assertThatThrownBy(() -> provider("kinda-kommun", issuer)).hasMessageContaining("OIDC_KINDA_KOMMUN_ISSUER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kinda", "kinda kommun", "kinda_kommun", "../x", "kinda-"})
    void a_key_is_of_small_letters_digits_and_hyphens(String key) {
        assertThatThrownBy(() -> provider(key, "https://id.example")).hasMessageContaining("OIDC_PROVIDERS");
    }

    @Test
    void its_secret_is_never_written_anywhere() {
        assertThat(provider("kinda", "https://id.example").toString()).doesNotContain("hemlig");
    }

    @Test
    void state_nonce_and_verifier_follow_from_the_cookie_and_from_nothing_that_the_database_knows() {
        Secret cookie = new Secret("kakan");
        Handshake handshake = Handshake.of(cookie);
        assertThat(handshake).isEqualTo(Handshake.of(cookie)).isNotEqualTo(Handshake.of(new Secret("kakans")));
        assertThat(List.of(handshake.state(), handshake.nonce(), handshake.verifier(), cookie.hash())).doesNotHaveDuplicates();
        assertThat(handshake.verifier()).matches("[A-Za-z0-9._~-]{43,128}");
        assertThat(handshake.toString()).doesNotContain(handshake.verifier());
    }

    @Test
    void an_id_token_is_unlocked_by_the_cookie_alone() {
        Secret cookie = Secret.random();
        String locked = IdTokenLock.lock("a.b.c", cookie);
        assertThat(locked).doesNotContain("a.b.c").isNotEqualTo(IdTokenLock.lock("a.b.c", cookie));
        assertThat(IdTokenLock.unlock(locked, cookie)).contains("a.b.c");
        assertThat(IdTokenLock.unlock(locked, Secret.random())).isEmpty();
        assertThat(IdTokenLock.unlock(locked, new Secret(cookie.hash()))).isEmpty();
        assertThat(IdTokenLock.unlock("inget", cookie)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/arbetsyta", "/arbetsyta/arende/LH-2026-0001?flik=%C3%A5"})
    void one_returns_within_the_site(String address) {
        assertThat(ReturnAddress.isWithinSite(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "//falsk.example", "https://falsk.example", "/\\falsk.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x", "/a#//b", "/@x"})
    void and_nowhere_else(String address) {
        assertThat(ReturnAddress.isWithinSite(address)).isFalse();
        assertThat(ReturnAddress.isWithinSite(null)).isFalse();
    }

    private static Provider provider(String key, String issuer) {
        return new Provider(key, "Namn", URI.create(issuer), "klient", "hemlig", "kinda-kommun", List.of("openid"), List.of(), Set.of());
    }
}
