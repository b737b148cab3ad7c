package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CookiesTest {

    @Test
    void over_tls_a_cookie_is_of_this_host_alone() {
        assertThat(Cookies.line("lexheller", "secret", true)).isEqualTo("__Host-lexheller=secret; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void without_tls_a_browser_would_refuse_such_a_cookie() {
        assertThat(Cookies.line("lexheller", "secret", false)).isEqualTo("lexheller=secret; Path=/; HttpOnly; SameSite=Lax");
    }
}
