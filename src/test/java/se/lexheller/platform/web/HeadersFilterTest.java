package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadersFilterTest {

    @Test
    void over_tls_browsers_are_told_to_stay_there() {
        assertThat(HeadersFilter.headers(true)).containsEntry("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        assertThat(HeadersFilter.headers(false)).doesNotContainKey("Strict-Transport-Security");
    }
}
