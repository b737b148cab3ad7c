package se.lexheller.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.testing.Axe;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.TestServer;

/** What everybody reads, on the started server with the demonstration's one published case. */
@BrowserTest
class PublicPagesIT {

    private static final String CASE = "/avvikelser/mojlighet-att-forlanga-introduktionsjobb";
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/avvikelser", CASE})
    void a_reader_gets_no_cookie_and_no_page_twice(String path) throws Exception {
        HttpResponse<String> first = get(path, null);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=0, s-maxage=10, must-revalidate");

        HttpResponse<String> again = get(path, first.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_reader_who_is_signed_in_sees_the_very_same_page() throws Exception {
        HttpRequest signedIn = HttpRequest.newBuilder(uri(CASE)).header("Cookie", "lexheller=whatever").build();
        HttpResponse<String> answer = client.send(signedIn, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo(get(CASE, null).body());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avvikelser/finns-inte", "/avvikelser/%C3%A5%C3%A4%C3%B6", "/avvikelser/A"})
    void an_address_that_was_never_a_case_is_not_found_and_not_kept(String path) throws Exception {
        HttpResponse<String> answer = get(path, null);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void filters_that_make_no_sense_are_left_out() throws Exception {
        String body = get("/avvikelser?aktor=x&typ=%3Cscript%3E&ar=-1&sida=99999999999", null).body();
        assertThat(body).contains("href=\"" + TestServer.started().base() + "/avvikelser\"").doesNotContain("<script>");
    }

    @Test
    void the_list_is_narrowed_by_actor_kind_and_year() throws Exception {
        assertThat(get("/avvikelser?aktor=3&typ=tidsgrans&ar=2023", null).body()).contains(CASE);
        assertThat(get("/avvikelser?aktor=2", null).body()).doesNotContain(CASE);
        assertThat(get("/avvikelser?typ=vantetid", null).body()).doesNotContain(CASE).contains("Inga avvikelser passar in");
        assertThat(get("/avvikelser?ar=2019", null).body()).doesNotContain(CASE);
    }

    @Test
    void a_case_is_read_and_found_without_script(Page page) {
        Browser browser = page.context().browser();
        Page plain = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false).setBaseURL(TestServer.started().base().toString()));
        plain.navigate("/avvikelser");
        plain.getByLabel("Typ").selectOption("Tidsgräns");
        plain.getByText("Visa", new Page.GetByTextOptions().setExact(true)).click();
        plain.getByText("Möjlighet att förlänga introduktionsjobb").click();
        assertThat(plain.locator("h1").textContent()).isEqualTo("Möjlighet att förlänga introduktionsjobb");
        assertThat(plain.locator("article h2").allTextContents())
                .containsExactly("Lättläst", "Samverkansutmaning", "Konsekvenser", "Förslag till lösning", "Återkoppling", "Relaterat");
        plain.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/avvikelser", "/avvikelser?typ=annat", CASE, "/avvikelser/finns-inte"})
    void nobody_is_shut_out_and_nothing_is_wider_than_a_phone(String path, Page page) {
        for (int width : new int[] {320, 768, 1280}) {
            page.setViewportSize(width, 800);
            page.navigate(path);
            Axe.findsNothingOn(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path + " at " + width).isEqualTo(true);
        }
        Locator heading = page.locator("h1");
        assertThat(heading.count()).isEqualTo(1);
    }

    private HttpResponse<String> get(String path, String noneMatch) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (noneMatch != null) {
            request.header("If-None-Match", noneMatch);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(TestServer.started().base() + path);
    }
}
