package se.lexheller.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.testing.Axe;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;
import se.lexheller.testing.ValidHtml;

@BrowserTest
class FrontPagesIT {

    private static final String CASE = "/avvikelser/mojlighet-att-forlanga-introduktionsjobb";
    private static final long MOST_BYTES = 150 * 1024;
    private static final double MOST_SHIFT = 0.01;
    private static final String WATCH_SHIFTS = """
            window.shifted = 0;
            new PerformanceObserver(seen => seen.getEntries().forEach(e => window.shifted += e.value)).observe({type: 'layout-shift', buffered: true});""";

    /** Each element with text of its own that is seen: what is written, where it is lighter than a dark grey or lies on anything but white. */
    private static final String NOT_DARK_ON_WHITE = """
            () => {
              const parts = colour => colour.match(/[\\d.]+/g).map(Number);
              const ground = at => {
                for (let e = at; e; e = e.parentElement) {
                  const [r, g, b, a = 1] = parts(getComputedStyle(e).backgroundColor);
                  if (a > 0) return [r, g, b];
                }
                return [255, 255, 255];
              };
              return [...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .filter(e => ground(e).some(c => c < 255) || parts(getComputedStyle(e).color).slice(0, 3).some(c => c > 0x55))
                .map(e => e.outerHTML);
            }""";

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
    @ValueSource(strings = {"/", CASE})
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

    @Test
    void on_paper_a_case_is_dark_on_white_with_the_addresses_of_its_links_and_nothing_to_click(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        page.navigate(CASE);
        for (String screen : List.of(".skip-link", ".site-nav", ".site-footer")) {
            assertThat(page.locator(screen)).hasCount(1);
            assertThat(page.locator(screen)).isHidden();
        }
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".answer .user-text").first()).isVisible();
        assertThat((List<?>) page.evaluate(NOT_DARK_ON_WHITE)).as("not dark on white").isEmpty();
        page.evaluate("document.querySelector('.case-aside').insertAdjacentHTML('beforeend', '<ul class=\"link-list\"><li><a href=\"/avvikelser/annat\">Annat</a></li></ul>')");
        assertThat(style(page, ".case-aside .link-list a", "::after", "content")).containsAnyOf("attr(href)", "(/avvikelser/annat)");
        assertThat(style(page, ".case-head .facts a", "::after", "content")).as("a way to a list is a word on paper").isEqualTo("none");
    }

    @Test
    void in_colours_that_the_reader_has_chosen_borders_and_focus_show_what_grounds_do_elsewhere(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate("/avvikelser");
        String canvas = style(page, "body", null, "background-color");
        assertThat(style(page, ".site-nav a[aria-current]", null, "outline-style")).as("where one is").isEqualTo("solid");
        assertThat(style(page, ".site-nav a:not([aria-current])", null, "outline-style")).isEqualTo("none");
        for (String framed : List.of(".filters", ".filters .button", ".filters select")) {
            assertThat(style(page, framed, null, "border-top-style")).as(framed).isEqualTo("solid");
            assertThat(style(page, framed, null, "border-top-color")).as(framed).isNotEqualTo(canvas);
        }
        page.locator(".filters select").first().focus();
        page.keyboard().press("Tab");
        assertThat(style(page, ":focus", null, "outline-style")).isEqualTo("solid");
        assertThat(style(page, ":focus", null, "outline-color")).isNotEqualTo(canvas);
        assertThat(Double.parseDouble(style(page, ":focus", null, "outline-width").replace("px", ""))).isGreaterThanOrEqualTo(2);
    }

    /** A draft that can't be read, as after a fault of ours: nobody's fault can be foreseen, its page can. */
    @Test
    void when_something_fails_the_page_says_so_whole_and_by_a_number_in_both_languages() throws SQLException {
        try (Person filer = Person.visiting(); Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement()) {
            filer.opens("/anmal").presses("Börja").sees("Vad var det som inte fungerade?");
            statement.execute("UPDATE filing_draft SET answers = '[]' ORDER BY id DESC LIMIT 1");
            for (String address : List.of("/anmal/handelse", "/en/anmal/handelse")) {
                Response failed = filer.page().navigate(address);
                assertThat(failed.status()).isEqualTo(500);
                assertThat(failed.headers()).containsEntry("cache-control", "no-store").containsKey("content-security-policy");
                ValidHtml.findsNothingIn(address, failed.text());
                filer.isWell().sees(failed.headerValue("x-request-id"));
                assertThat(filer.page().locator("h1")).hasText(address.startsWith("/en") ? "Something went wrong on our side" : "Något gick fel hos oss");
            }
            statement.execute("DELETE FROM filing_draft ORDER BY id DESC LIMIT 1");
        }
    }

    private static String style(Page page, String where, String part, String what) {
        return (String) page.evaluate("([where, part, what]) => getComputedStyle(document.querySelector(where), part).getPropertyValue(what)",
                Arrays.asList(where, part, what));
    }
}
