package se.lexheller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lexheller.life.Steps;
import se.lexheller.publication.AnsweredCases;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/**
 * Two installations, each a server over a database of its own: what the one publishes is found on the other as theirs, in search and
 * beside a case that is like it, until it is withdrawn where it came from. A second installation takes longer to start than each
 * run of the tests can wait for, so this is run by whoever changes how they speak: {@code mvn -Pbench verify -Dit.test=HarvestBench}.
 */
class HarvestBench {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long ADMINISTRATOR = 13;
    private static final String SOURCES = "/administration/andra-forbund";
    private static final String TITLE = "Introduktionsjobb som grannförbundet inte kunde förlänga";
    private static final String NEIGHBOUR = "Samordningsförbundet Grannen";
    /** Each installation has it, since it is the demonstration's. */
    private static final String ALIKE = "/avvikelser/mojlighet-att-forlanga-introduktionsjobb";
    private static final String SEARCH = "/sok?q=" + encoded("grannförbundet");

    @Test
    void what_another_installation_publishes_is_found_as_theirs_until_they_withdraw_it() throws Exception {
        URI publishing = TestServer.started().base();
        String number = new AnsweredCases(() -> TestDatabase.started().connect(TestDatabase.SERVER)).answered(TITLE);
        String theirs = publishing + Steps.publish(number);
        try (BenchServer ours = BenchServer.started("following", BenchServer.freePort(), own())) {
            String administrator = ours.cookieOf(ADMINISTRATOR);
            assertThat(related(ours)).doesNotContain(NEIGHBOUR);

            ours.post(SOURCES, administrator, "followForm=followForm&name=" + encoded(NEIGHBOUR) + "&address=" + encoded(publishing.toString()) + "&follow=x");
            Instant followed = Instant.now();
            await(ours, page -> page.contains(theirs), "found");
            System.out.printf("found %d s after it was followed%n", Duration.between(followed, Instant.now()).toSeconds());
            assertThat(Jsoup.parse(related(ours)).select("section[aria-labelledby=foreign] li:has(a[href=" + theirs + "])").text()).contains(TITLE, NEIGHBOUR);
            assertThat(ours.get(SEARCH).body()).contains(NEIGHBOUR);
            assertThat(ours.get("/api/v1/cases").body()).as("what is theirs is not told on as ours").doesNotContain(number);

            Steps.withdraw(number);
            askAgain(ours, administrator);
            Instant withdrawn = Instant.now();
            await(ours, page -> !page.contains(theirs), "forgotten");
            System.out.printf("forgotten %d s after the next question%n", Duration.between(withdrawn, Instant.now()).toSeconds());
            assertThat(related(ours)).as("the rest of what they have answered").contains(NEIGHBOUR).contains(publishing + ALIKE);
        }
    }

    private static Map<String, String> own() {
        Map<String, String> settings = new HashMap<>(TestDatabase.started().settings(TestDatabase.BARE));
        settings.put("INSIDE_ADDRESSES", "true");
        return settings;
    }

    private static String related(BenchServer server) throws IOException, InterruptedException {
        return server.get(ALIKE).body();
    }

    /** In search and beside the case alike. The server looks every ten seconds whose turn it is. */
    private static void await(BenchServer server, Predicate<String> there, String what) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!there.test(related(server)) || !there.test(server.get(SEARCH).body())) {
            assertThat(Instant.now()).as("%s: %s", what, Jsoup.parse(server.get(SEARCH).body()).select("main").text()).isBefore(until);
            Thread.sleep(500);
        }
    }

    private static void askAgain(BenchServer server, String cookie) throws IOException, InterruptedException {
        Document page = Jsoup.parse(server.get(SOURCES, cookie).body());
        Element button = page.selectFirst("tr:contains(" + NEIGHBOUR + ") button[name=askSoon]");
        server.post(SOURCES, cookie, "sourcesForm=sourcesForm&askSoon=" + button.val());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
