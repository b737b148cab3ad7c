package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.platform.change.ChangeCount;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.testing.MovingClock;

class PublicPageFilterTest {

    private static final String TEXT = "<p>hösten</p>";
    private static final String LONG_TEXT = TEXT.repeat(200);

    private final MovingClock clock = new MovingClock();
    private final Changes changes = new Changes();
    private final KeptPages pages = new KeptPages(changes, clock, 1_000_000);
    private final PublicPageFilter filter = new PublicPageFilter(pages);
    private String text = TEXT;
    private int made;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/avvikelser", "/avvikelser/vantetid", "/samordningskarta/matris", "/om", "/en", "/en/avvikelser", "/avvikelser?sida=2&typ=vantetid"})
    void a_public_page_is_made_once_and_sent_whole_with_a_tag(String address) throws Exception {
        get(address);
        Exchange second = get(address);
        assertThat(made).isEqualTo(1);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(TEXT);
        assertThat(second.type()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(second.header("X-Request-Id")).as("another request's").isNull();
        assertThat(second.header("ETag")).matches("\"[\\w-]{24}\"");
        assertThat(second.header("Content-Length")).isEqualTo("14");
    }

    @Test
    void a_proxy_may_keep_it_for_ten_seconds_and_a_browser_asks_each_time() throws Exception {
        assertThat(get("/avvikelser").header("Cache-Control")).isEqualTo("public, max-age=0, s-maxage=10, must-revalidate");
        assertThat(get("/avvikelser").header("Cache-Control")).isEqualTo("public, max-age=0, s-maxage=10, must-revalidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avvikelser?sok=ord", "/avvikelser?utm_source=x", "/avvikelser?sida=1&sida=2", "/avvikelser?sida", "/avvikelser?",
        "/samordningskarta/foresla-rattelse", "/om?besked=sparat"})
    void what_a_stranger_may_make_up_is_made_anew_each_time_and_kept_by_nobody(String address) throws Exception {
        get(address);
        assertThat(get(address).header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void whatever_strangers_ask_for_the_pages_stay_within_their_memory() throws Exception {
        text = "x".repeat(10_000);
        for (int i = 0; i < 500; i++) {
            get("/avvikelser?sida=" + i);
        }
        long kept = IntStream.range(0, 500).filter(i -> pages.find("/avvikelser?sida=" + i) != null).count();
        assertThat(made).isEqualTo(500);
        assertThat(kept).as("of a million bytes").isBetween(1L, 90L);
    }

    @Test
    void whatever_changes_in_public_drops_every_page() throws Exception {
        get("/avvikelser/vantetid");
        text = "<p>våren</p>";
        assertThat(get("/avvikelser/vantetid").body()).isEqualTo(TEXT);
        hear(new PublicChange(PublicPart.MAP, ""));
        assertThat(get("/avvikelser/vantetid").body()).isEqualTo("<p>våren</p>");
    }

    @Test
    void a_page_that_was_begun_before_a_change_is_not_shown_after_it() throws Exception {
        answer(new Exchange("GET", "/avvikelser/vantetid"), (request, response) -> {
            response.getWriter().write("withdrawn");
            hear(new PublicChange(PublicPart.CASE, "LH-2026-0001"));
        });
        assertThat(get("/avvikelser/vantetid").body()).isEqualTo(TEXT);
    }

    @Test
    void a_page_that_was_begun_while_changes_may_not_be_heard_of_is_not_kept() throws Exception {
        changes.current = false;
        answer(new Exchange("GET", "/avvikelser"), (request, response) -> {
            response.getWriter().write("perhaps withdrawn");
            changes.current = true;
        });
        assertThat(get("/avvikelser").body()).isEqualTo(TEXT);
    }

    @Test
    void while_changes_may_not_be_heard_of_nothing_kept_is_shown() throws Exception {
        get("/avvikelser");
        changes.current = false;
        get("/avvikelser");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void just_after_a_change_a_page_is_kept_for_a_moment_only_since_the_index_may_lag_behind() throws Exception {
        hear(new PublicChange(PublicPart.CASE, "LH-2026-0001"));
        get("/avvikelser/vantetid");
        clock.passes(Duration.ofSeconds(1));
        get("/avvikelser/vantetid");
        assertThat(made).isEqualTo(2);
        clock.passes(Duration.ofSeconds(5));
        get("/avvikelser/vantetid");
        clock.passes(Duration.ofSeconds(5));
        get("/avvikelser/vantetid");
        assertThat(made).isEqualTo(3);
    }

    @Test
    void at_midnight_in_sweden_every_page_is_made_anew() throws Exception {
        clock.is(Instant.parse("2026-11-21T22:59:30Z"));
        get("/avvikelser");
        clock.is(Instant.parse("2026-11-21T22:59:59Z"));
        get("/avvikelser");
        assertThat(made).isEqualTo(1);
        clock.is(Instant.parse("2026-11-21T23:00:00Z"));
        get("/avvikelser");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void a_page_of_a_list_is_kept_for_a_shorter_time_than_the_page_of_a_case() throws Exception {
        get("/avvikelser?sida=7");
        get("/avvikelser/vantetid");
        clock.passes(PublicPages.SHORT);
        get("/avvikelser?sida=7");
        get("/avvikelser/vantetid");
        assertThat(made).isEqualTo(3);
        clock.passes(PublicPages.LONG);
        get("/avvikelser/vantetid");
        assertThat(made).isEqualTo(4);
    }

    @Test
    void the_same_page_is_not_sent_twice() throws Exception {
        String tag = get("/avvikelser").header("ETag");
        for (String known : new String[] {tag, "\"other\", " + tag, "W/" + tag, "*"}) {
            Exchange again = answer(new Exchange("GET", "/avvikelser").asking("If-None-Match", known));
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
        }
    }

    @Test
    void another_text_has_another_tag() throws Exception {
        String tag = get("/avvikelser").header("ETag");
        hear(new PublicChange(PublicPart.CASE, ""));
        text = "ny";
        Exchange changed = answer(new Exchange("GET", "/avvikelser").asking("If-None-Match", tag));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).isEqualTo("ny");
    }

    @Test
    void who_takes_it_packed_gets_it_packed_with_a_tag_of_its_own() throws Exception {
        text = LONG_TEXT;
        Exchange plain = get("/avvikelser");
        Exchange packed = answer(new Exchange("GET", "/avvikelser").asking("Accept-Encoding", "gzip, deflate, br"));
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.unpacked()).isEqualTo(LONG_TEXT);
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(packed.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer(new Exchange("GET", "/avvikelser").asking("Accept-Encoding", "gzip").asking("If-None-Match", packed.header("ETag"))).status()).isEqualTo(304);
        assertThat(answer(new Exchange("GET", "/avvikelser").asking("If-None-Match", packed.header("ETag"))).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip;q=0", "gzip; q=0.0, br", "identity"})
    void who_does_not_take_gzip_gets_it_plain(String accepted) throws Exception {
        text = LONG_TEXT;
        assertThat(answer(new Exchange("GET", "/avvikelser").asking("Accept-Encoding", accepted)).body()).isEqualTo(LONG_TEXT);
    }

    @Test
    void who_asks_for_the_head_gets_no_body_and_leaves_nothing_behind() throws Exception {
        Exchange head = answer(new Exchange("HEAD", "/"));
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isNotNull();
        assertThat(head.header("Content-Length")).isEqualTo("14");
        get("/");
        assertThat(made).isEqualTo(2);
        assertThat(answer(new Exchange("HEAD", "/")).header("Content-Length")).isEqualTo("14");
        assertThat(made).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500})
    void an_error_is_never_kept(int status) throws Exception {
        Exchange error = answer(new Exchange("GET", "/avvikelser/borta").asking("If-None-Match", "*"), (request, response) -> {
            response.getWriter().write("half a page");
            ((HttpServletResponse) response).sendError(status);
        });
        assertThat(error.status()).isEqualTo(status);
        assertThat(error.header("ETag")).isNull();
        assertThat(error.header("Cache-Control")).isEqualTo("no-store");
        assertThat(error.body()).isEmpty();
        assertThat(get("/avvikelser/borta").status()).isEqualTo(200);
    }

    @Test
    void a_page_that_sets_a_cookie_is_one_persons_and_never_kept() throws Exception {
        Exchange own = answer(new Exchange("GET", "/avvikelser"), (request, response) -> {
            ((HttpServletResponse) response).addHeader("Set-Cookie", "a=b");
            response.getWriter().write("mine");
        });
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(own.body()).isEqualTo("mine");
        assertThat(get("/avvikelser").body()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arbetsyta", "/anmal", "/avvikelsernas", "/samordningskarta/inskickat/hemligt", "/engelska",
        "/arbetsyta/arende/LH-2026-0001/forhandsvisning"})
    void other_pages_are_left_alone(String path) throws Exception {
        Exchange other = answer(new Exchange("GET", path).asking("If-None-Match", "*"));
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.header("ETag")).isNull();
        assertThat(other.header("Cache-Control")).isNull();
    }

    @Test
    void what_is_sent_by_post_is_left_alone_also_where_a_page_is_kept() throws Exception {
        get("/");
        assertThat(answer(new Exchange("POST", "/")).header("ETag")).isNull();
        assertThat(made).isEqualTo(2);
    }

    private void hear(PublicChange change) {
        changes.count++;
        pages.on(change);
    }

    private Exchange get(String address) throws ServletException, IOException {
        return answer(new Exchange("GET", address));
    }

    private Exchange answer(Exchange exchange) throws ServletException, IOException {
        return answer(exchange, (request, response) -> {
            made++;
            response.setContentType("text/html;charset=UTF-8");
            ((HttpServletResponse) response).setHeader("X-Content-Type-Options", "nosniff");
            ((HttpServletResponse) response).setHeader("X-Request-Id", "0123456789");
            response.getWriter().write(text);
            response.flushBuffer();
        });
    }

    private Exchange answer(Exchange exchange, FilterChain chain) throws ServletException, IOException {
        filter.doFilter(exchange.request(), exchange.response(), chain);
        return exchange;
    }

    private static final class Changes extends ChangeCount {

        private long count;
        private boolean current = true;

        @Override
        public long now() {
            return current ? count : UNCERTAIN;
        }
    }
}
