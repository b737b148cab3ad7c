package se.lexheller.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lexheller.testing.Axe;
import se.lexheller.testing.Browser;
import se.lexheller.testing.Caller;
import se.lexheller.testing.OwnDesign;
import se.lexheller.testing.Person;
import se.lexheller.testing.ValidHtml;

/** Every page that can be opened by its address is for everybody: axe finds nothing, its HTML has no error and nothing scrolls sideways. */
class EveryPagePagesIT {

    private static final String OPEN = "/arbetsyta/arende/LH-2026-0001";
    private static final String ANSWERED = "/arbetsyta/arende/LH-2023-0001";
    private static final String KEPT = "/arbetsyta/kartan/post/5ea0851e-6ded-567e-8685-1c53dabb7488";
    private static final Map<String, List<String>> PAGES = Map.of(
            "", List.of("/", "/avvikelser", "/avvikelser?typ=tidsgrans", "/avvikelser/mojlighet-att-forlanga-introduktionsjobb",
                    "/finns-inte", "/sok", "/sok?q=jobb&slag=insatser", "/sok?q=cirkusdirektör", "/sok/forslag?q=arbets",
                    "/samordningskarta/foresla-rattelse?insats=praktik", "/samordningskarta/intresseanmalan",
                    "/anmal", "/logga-in", "/logga-in/med/ett", "/logga-in/vantar", "/logga-in/utloggad", "/logga-ut", "/utkorg",
                    "/folj", "/folj/andra/x", "/hjalpte-svaret/mojlighet-att-forlanga-introduktionsjobb",
                    "/folj/mojlighet-att-forlanga-introduktionsjobb", "/folj/bekrafta/x", "/folj/avsluta/x", "/statistik?ar=2023",
                    "/oppna-data", "/oppna-data/granssnitt", "/om", "/tillganglighet", "/kakor", "/personuppgifter",
                    "/avvikelser?insats=introduktionsjobb&fran=2023-01-01", "/avvikelser/finns-inte", "/konto/glomt-losenord"),
            "Anmälare, Linköpings kommun", List.of("/mina-arenden", "/arbetsyta", "/konto", "/konto/losenord", "/konto/tvastegsverifiering"),
            "Samordnare", List.of("/arbetsyta", "/arbetsyta/statistik?fran=2023-01-01", "/arbetsyta/kartan/import", "/arbetsyta/ko/att-ta-emot", "/arbetsyta/ko/hos-medlemmar",
                    "/arbetsyta/ko/publicerade", "/arbetsyta/arende/LH-2026-0003", "/arbetsyta/arende/LH-2026-0002", OPEN,
                    OPEN + "/fordelning", OPEN + "/historik", OPEN + "/sortering", "/arbetsyta/arende/LH-2026-0002/text-till-medlemmar",
                    "/arbetsyta/kartan/overblick?fran=2023-01-01", "/arbetsyta/kartan/arenden?insats=introduktionsjobb",
                    "/arbetsyta/kartan/forslag", "/arbetsyta/kartan/att-kontrollera?nar=alla",
                    "/arbetsyta/kartan?haller=alla", KEPT, KEPT + "?fran=1&till=1", "/arbetsyta/kartan/aktorer", "/arbetsyta/kartan/aktorer/arbetsgivare",
                    "/arbetsyta/kartan/ny-aktor", "/arbetsyta/incidenter", "/arbetsyta/incidenter/ny", "/arbetsyta/diarium", "/arbetsyta/registerutdrag",
                    ANSWERED, ANSWERED + "/svar", ANSWERED + "/publicering", ANSWERED + "/historik", ANSWERED + "/handlingar"),
            "Handläggare, Linköpings kommun", List.of("/arbetsyta/kanner-igen/mojlighet-att-forlanga-introduktionsjobb", "/arbetsyta/uppdrag", "/konto/kopplingar"),
            "Kartredaktör, Arbetsförmedlingen", List.of("/arbetsyta/kartan", KEPT, KEPT + "/andra", "/arbetsyta/kartan/ny/insats",
                    "/arbetsyta/kartan/ny/tidsgrans?insats=arbetstraning"),
            "Förbundschef", List.of("/arbetsyta/gallring", "/arbetsyta/gallring/regler", "/arbetsyta/behorigheter"),
            "Administratör", List.of("/administration", "/administration/konton", "/arbetsyta/konton", "/administration/konton/1",
                    "/administration/organisationer", "/administration/organisationer/6", "/administration/organisationer/ny",
                    "/administration/enheter/2", "/administration/installningar", "/administration/texter", "/administration/texter/tillganglighet",
                    "/administration/andra-forbund", "/administration/nycklar", "/administration/nycklar/ny", "/administration/studsar", "/administration/webhookar", "/administration/webhookar/ny", "/arbetsyta/gallring/regler", "/arbetsyta"),
            "Revisor", List.of("/arbetsyta/granskningslogg?vad=CASE&fran=2026-01-01"));

    static Stream<String> roles() {
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void every_page_is_for_everybody(String role) {
        try (BrowserContext context = Browser.visitor()) {
            Page page = context.newPage();
            if (!role.isEmpty()) {
                Person.signIn(page, role);
            }
            PAGES.get(role).forEach(address -> look(page, address));
        }
    }

    @Test
    void no_component_library_draws_what_the_public_sees() {
        Caller reader = Caller.stranger();
        PAGES.get("").forEach(address -> OwnDesign.isAllThereIsIn(address, reader.get(address, "Accept", "text/html").body()));
    }

    /** Without script: where there is room the queues stand beside the page all the same. */
    @Test
    void on_a_phone_the_heading_is_seen_at_once_and_the_queues_unfold() {
        var phone = new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false);
        try (BrowserContext context = Browser.visitor(phone)) {
            Page page = context.newPage();
            Person.signIn(page, "Samordnare");
            for (String address : List.of("/arbetsyta", OPEN)) {
                page.navigate(address);
                BoundingBox heading = page.locator("h1").boundingBox();
                assertThat(heading.y + heading.height).as("the heading of %s", address).isLessThan(600);
            }
            Locator queue = page.locator(".side-nav a").first();
            assertThat(queue.isVisible()).isFalse();
            page.getByText("Köer och sidor").click();
            assertThat(queue.isVisible()).isTrue();
            page.setViewportSize(1280, 800);
            page.reload();
            assertThat(queue.isVisible()).isTrue();
            assertThat(page.getByText("Köer och sidor").isVisible()).isFalse();
        }
    }

    private static void look(Page page, String address) {
        ValidHtml.findsNothingIn(address, page.navigate(address).text());
        assertThat(page.locator("h1").count()).as("one h1 at %s", address).isEqualTo(1);
        Axe.findsNothingInAnyWindow(page);
    }
}
