package se.lexheller.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Person;
import se.lexheller.testing.ValidHtml;

/** The same pages in English: one walks there, is refused there and comes back to Swedish from there. */
class EnglishPagesIT {

    /** Files and open data have one language, and so have what a page is made of and the answer of an identity provider. */
    private static final String ONE_LANGUAGE = "/(assets|forbundet|openapi|hsds|api|datasets)(/.*)?|.*\\.(json|ttl|xlsx|svg|png|ics|csv|xml|atom)(\\?.*)?";

    private static final Pattern LETTERS = Pattern.compile("[åäöÅÄÖ]");
    private static final Pattern SWEDISH_NAMES = Pattern.compile("Försäkringskassan|Arbetsförmedlingen|Linköpings? kommun|Linköping|Åtvidaberg(s kommun)?"
            + "|Östergötland|\\(samordningsförbund\\)|Samordningsförbundet( Provet)?|The journey of the target group .*");

    @Test
    void a_reader_walks_from_the_first_page_to_the_form_and_comes_back_to_swedish_there() {
        try (Person reader = Person.visiting()) {
            reader.opens("/").page().getByText("In English").click();
            assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
            reader.isWell().sees("When cooperation fails").follows("All answered deviations");
            reader.page().locator("article h2 a").first().click();
            assertThat(reader.page().locator("h1")).hasAttribute("lang", "sv");
            reader.isWell().sees("Answered deviation").follows("File a deviation");
            reader.presses("Begin");
            reader.presses("Continue");
            assertThat(reader.page()).hasTitle("Error: Step 1 of 6: What happened? – Lex Heller");
            reader.sees("Write a title.").isWell().page().getByText("På svenska").click();
            assertThat(reader.page().locator("html")).hasAttribute("lang", "sv");
            reader.sees("Vad var det som inte fungerade?");
            assertThat(reader.page().url()).endsWith("/anmal/handelse");
        }
    }

    @Test
    void who_is_not_signed_in_is_asked_to_in_english_and_led_back_there() {
        HttpResponse<String> asked = Caller.stranger().get("/en/arbetsyta/ko/att-ta-emot");
        assertThat(asked.headers().firstValue("Location")).hasValue("/en/logga-in?till=%2Fen%2Farbetsyta%2Fko%2Fatt-ta-emot");
        assertThat(asked.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void under_the_prefix_there_is_nothing_but_pages() {
        Caller stranger = Caller.stranger();
        for (String path : List.of("/en/assets/css/base.css", "/en/WEB-INF/web.xml", "/%65n/WEB-INF/web.xml", "/%65n/avvikelser", "/en/en/avvikelser",
                "/en/publication/case.xhtml", "/en/metrics", "/en/health/live", "/en/api/v1/api-info", "/en/integritet/granska", "/en/finns-inte")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(Jsoup.parse(stranger.get("/en/finns-inte", "Accept", "text/html").body()).title()).startsWith("The page isn’t here");
    }

    /** The coordinator's pages too: no Swedish link and no text that was forgotten in the template. */
    @Test
    void english_pages_link_to_english_pages() {
        Caller stranger = Caller.stranger();
        Caller coordinator = Caller.signedInAs(9);
        for (String path : List.of("/en", "/en/avvikelser", "/en/samordningskarta", "/en/samordningskarta/matris",
                "/en/samordningskarta/insatser/introduktionsjobb", "/en/samordningskarta/aktorer/3-arbetsformedlingen",
                "/en/samordningskarta/malgrupper/6-personer-med-kort-eller-ingen-skolgang-som-lar-sig-svenska", "/en/samordningskarta/intresseanmalan",
                "/en/samordningskarta/tidsgranser?insats1=introduktionsjobb&start1=2026-11-21", "/en/sok?q=jobb", "/en/statistik?ar=2023", "/en/folj", "/en/oppna-data",
                "/en/avvikelser/mojlighet-att-forlanga-introduktionsjobb", "/en/om", "/en/tillganglighet", "/en/anmal", "/en/logga-in")) {
            linksToEnglish(path, stranger.get(path));
        }
        for (String path : List.of("/en/arbetsyta", "/en/arbetsyta/ko/att-ta-emot", "/en/arbetsyta/diarium", "/en/arbetsyta/kartan", "/en/konto")) {
            linksToEnglish(path, coordinator.get(path));
        }
    }

    @Test
    void public_pages_say_where_they_are_in_the_other_language() {
        for (String path : List.of("/avvikelser", "/en/avvikelser")) {
            Document page = Jsoup.parse(Caller.stranger().get(path + "?sida=1").body());
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
            assertThat(page.select("link[hreflang=sv]").attr("href")).endsWith("/avvikelser").doesNotContain("/en/");
            assertThat(page.select("link[hreflang=en]").attr("href")).endsWith("/en/avvikelser");
            assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(page.select("link[hreflang=sv]").attr("href"));
        }
    }

    /** So that it is read aloud as Swedish; names of organisations are names in both. */
    private static void saysWhatIsSwedish(String path, Document page) {
        for (Element element : page.select("title, body *:not(script)")) {
            String own = SWEDISH_NAMES.matcher(element.ownText()).replaceAll("");
            assertThat(LETTERS.matcher(own).find() && !element.closest("[lang]").attr("lang").equals("sv")).as("%s: %s", path, element).isFalse();
        }
    }

    private static void linksToEnglish(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        ValidHtml.findsNothingIn(path, answer.body());
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        saysWhatIsSwedish(path, page);
        assertThat(page.select("a[href^=/]:not([hreflang]), form[action^=/]").stream().map(EnglishPagesIT::address)
                .filter(address -> !address.matches("/en([/?#].*)?") && !address.matches(ONE_LANGUAGE))).as(path).isEmpty();
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("action");
    }
}
