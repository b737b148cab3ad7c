package se.lexheller.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Axe;
import se.lexheller.testing.BrowserTest;

@BrowserTest
class FrontPagesIT {

    @Test
    void the_first_page_answers_and_has_nothing_that_shuts_anybody_out(Page page) {
        page.navigate("/");
        assertThat(page.locator("h1")).hasCount(1);
        Axe.findsNothingOn(page);
    }

    @Test
    void an_address_that_is_not_there_has_the_security_headers_too(Page page) {
        Response response = page.navigate("/finns-inte");
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers()).containsEntry("x-content-type-options", "nosniff")
                .containsKeys("content-security-policy", "referrer-policy", "permissions-policy",
                        "cross-origin-opener-policy", "x-request-id");
    }

    @Test
    void reading_the_first_page_sets_no_cookie(Page page) {
        page.navigate("/");
        assertThat(page.context().cookies()).isEmpty();
    }
}
