package se.lexheller.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPageFilterTest {

    private static final FilterChain PAGE = (request, response) -> {
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("<p>hösten</p>");
        response.flushBuffer();
    };

    @ParameterizedTest
    @ValueSource(strings = {"/", "/avvikelser", "/avvikelser/vantetid"})
    void a_public_page_is_sent_whole_with_a_tag_and_asked_for_anew_each_time(String path) throws Exception {
        Exchange exchange = answer(new Exchange("GET", path, null), PAGE);
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.body()).isEqualTo("<p>hösten</p>");
        assertThat(exchange.header("ETag")).matches("W/\"[\\w-]{24}\"");
        assertThat(exchange.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(exchange.header("Content-Length")).isEqualTo("14");
    }

    @Test
    void the_same_page_is_not_sent_twice() throws Exception {
        String tag = answer(new Exchange("GET", "/avvikelser", null), PAGE).header("ETag");
        for (String known : new String[] {tag, "\"other\", " + tag, tag.substring(2), "*"}) {
            Exchange again = answer(new Exchange("GET", "/avvikelser", known), PAGE);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
        }
    }

    @Test
    void another_text_has_another_tag() throws Exception {
        String tag = answer(new Exchange("GET", "/avvikelser", null), PAGE).header("ETag");
        Exchange changed = answer(new Exchange("GET", "/avvikelser", tag), (request, response) -> response.getWriter().write("ny"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).isEqualTo("ny");
    }

    @Test
    void who_asks_for_the_head_gets_no_body() throws Exception {
        Exchange head = answer(new Exchange("HEAD", "/", null), PAGE);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isNotNull();
        assertThat(head.header("Content-Length")).isEqualTo("14");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500})
    void an_error_is_never_kept(int status) throws Exception {
        Exchange error = answer(new Exchange("GET", "/avvikelser/borta", "*"), (request, response) -> {
            response.getWriter().write("half a page");
            ((HttpServletResponse) response).sendError(status);
        });
        assertThat(error.status()).isEqualTo(status);
        assertThat(error.header("ETag")).isNull();
        assertThat(error.header("Cache-Control")).isEqualTo("no-store");
        assertThat(error.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arbetsyta", "/anmal", "/avvikelsernas", "/arbetsyta/arende/LH-2026-0001/forhandsvisning"})
    void other_pages_are_left_alone(String path) throws Exception {
        Exchange other = answer(new Exchange("GET", path, "*"), PAGE);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.header("ETag")).isNull();
        assertThat(other.header("Cache-Control")).isNull();
    }

    @Test
    void what_is_sent_by_post_is_left_alone() throws Exception {
        assertThat(answer(new Exchange("POST", "/", null), PAGE).header("ETag")).isNull();
    }

    private static Exchange answer(Exchange exchange, FilterChain chain) throws ServletException, IOException {
        HttpServletRequest request = exchange.request();
        new PublicPageFilter().doFilter(request, exchange.response(), chain);
        return exchange;
    }
}
