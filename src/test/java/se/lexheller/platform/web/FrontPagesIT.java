package se.lexheller.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.testing.Axe;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.TestServer;

@BrowserTest
class FrontPagesIT {

    private static final long MOST_BYTES = 150 * 1024;
    private static final double MOST_SHIFT = 0.01;
    private static final String WATCH_SHIFTS = """
            window.shifted = 0;
            new PerformanceObserver(seen => seen.getEntries().forEach(e => window.shifted += e.value)).observe({type: 'layout-shift', buffered: true});""";

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

    /** With an empty cache, as on a phone where nobody has been here before. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/avvikelser/mojlighet-att-forlanga-introduktionsjobb"})
    void a_page_for_readers_is_light_stands_still_and_asks_nobody_else(String address, Page page) {
        AtomicLong bytes = new AtomicLong();
        List<String> complaints = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        CDPSession network = page.context().newCDPSession(page);
        network.on("Network.loadingFinished", done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));
        network.send("Network.enable");
        page.onConsoleMessage(said -> complaints.add(said.type() + ": " + said.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> asked.add(request.url()));
        page.addInitScript(WATCH_SHIFTS);
        page.setViewportSize(360, 740);

        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.fonts.ready.then(() => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next))))");

        assertThat(bytes.get()).as("over the wire, of %s", asked).isBetween(10_000L, MOST_BYTES);
        assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).as("moved while it was read").isLessThan(MOST_SHIFT);
        assertThat(complaints).isEmpty();
        assertThat(asked).hasSizeGreaterThan(5).allMatch(url -> url.startsWith(TestServer.started().base().toString()));
        assertThat(page.context().cookies()).isEmpty();
    }
}
