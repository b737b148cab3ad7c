package se.lexheller.coordinationmap.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.testing.Axe;
import se.lexheller.testing.Browser;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.OwnDesign;
import se.lexheller.testing.ValidHtml;

@BrowserTest
class MapPagesIT {

    private static final String GROUP = "/samordningskarta/malgrupper/6-personer-med-kort-eller-ingen-skolgang-som-lar-sig-svenska";
    private static final List<String> PAGES = List.of("/samordningskarta", "/samordningskarta?vag=aktor", "/samordningskarta?q=finnsinte",
            "/samordningskarta/insatser/arbetstraning", "/samordningskarta/insatser/arbetslivsinriktad-rehabilitering",
            "/samordningskarta/aktorer/3-arbetsformedlingen", GROUP, "/samordningskarta/matris?kommun=0513",
            "/samordningskarta/tidsgranser?insats1=arbetslivsintroduktion&start1=2026-11-21&insats2=arbetstraning&program2=JOB&start2=2027-03-15",
            "/samordningskarta/tidsgranser?insats1=arbetstraning", "/samordningskarta/cirklar");

    @Test
    void no_page_shuts_anybody_out_or_scrolls_sideways_or_sets_a_cookie() {
        try (BrowserContext visitor = Browser.visitor()) {
            Page page = visitor.newPage();
            for (String address : PAGES) {
                String html = page.navigate(address).text();
                ValidHtml.findsNothingIn(address, html);
                OwnDesign.isAllThereIsIn(address, html);
                assertThat(page.locator("h1")).hasCount(1);
                Axe.findsNothingInAnyWindow(page);
            }
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    void the_map_is_entered_by_intervention_actor_target_group_and_step(Page page) {
        page.navigate("/samordningskarta");
        assertThat(page.locator("main p[role=status]:not(.visually-hidden)")).containsText("9 uppgifter");
        for (String[] way : new String[][] {{"Aktör", "Arbetsförmedlingen"}, {"Målgrupp", "Sjukskrivna utan arbete"}, {"Steg", "Kontakt och kartläggning"}}) {
            page.getByLabel("Ordna efter").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(way[0])).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(way[1]).setExact(true))).isVisible();
        }
    }

    @Test
    void filters_stand_in_the_address_and_narrow_the_map(Page page) {
        page.navigate("/samordningskarta");
        page.getByLabel("Kommun").selectOption("Kinda");
        page.getByLabel("Roll").selectOption("Utför");
        page.getByLabel("Sök i kartan").fill("arbetsträningen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa")).click();
        assertThat(page).hasURL(Pattern.compile(".*kommun=0513.*roll=utfor.*"));
        assertThat(page.locator(".map-list h3")).containsText(new String[] {"Arbetsträning", "Förstärkt arbetsträning"});
        page.locator(".map-list h3 a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/insatser/arbetstraning\\?kommun=0513"));
    }

    @Test
    void the_map_shows_another_day_as_it_was_then(Page page) {
        page.navigate("/samordningskarta?galler=2007-06-01");
        assertThat(page.locator("main")).containsText("som den gäller 1 juni 2007");
        assertThat(page.locator("main")).containsText("Förstärkta insatser för långtidssjukskrivna");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa den som den är i dag")).click();
        assertThat(page.locator(".map-list")).not().containsText("långtidssjukskrivna");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa insatser som har upphört")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Förstärkta insatser för långtidssjukskrivna")).click();
        assertThat(page.locator(".case-state")).containsText("Har upphört");
        assertThat(page.locator(".map-roles")).containsText("Försäkringskassan");
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31", "0001-01-01", "2026-02-30", "i-morgon", "'<b>'"})
    void a_day_that_the_map_has_not_is_told_and_today_is_shown(String day, Page page) {
        page.navigate("/samordningskarta?galler=" + day);
        assertThat(page.locator(".note-warning")).containsText("1900-01-01");
        assertThat(page.locator(".map-list").first()).isVisible();
    }

    @Test
    void an_intervention_tells_who_how_long_what_next_and_from_where(Page page) {
        page.navigate("/samordningskarta/insatser/arbetstraning");
        Locator main = page.locator("main");
        assertThat(main).containsText("Historisk – kontrollera");
        assertThat(main).containsText("högst 12 månader");
        assertThat(main).containsText("efter 450 ersatta dagar");
        assertThat(main).containsText("25–30 procent");
        assertThat(main).containsText("prövas först");
        assertThat(main).containsText("Rehabiliteringsersättning");
        assertThat(page.locator(".map-sources")).containsText("källa 001");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Räkna ut sista dagen")).click();
        assertThat(page.getByLabel("Insats").first()).hasValue("arbetstraning");
    }

    @Test
    void what_is_not_on_the_map_is_not_found(Page page) {
        for (String address : List.of("insatser/finns-inte", "aktorer/3-fel", "aktorer/99999-x", "malgrupper/x", "resa.svg?malgrupp=1-x", "resa.png?malgrupp=1-x")) {
            assertThat(page.request().get("/samordningskarta/" + address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void the_matrix_is_whiter_where_fewer_work(Page page) {
        page.navigate("/samordningskarta/matris?kommun=0580");
        int inLinkoping = page.locator("td.is-white").count();
        page.navigate("/samordningskarta/matris?kommun=0513");
        assertThat(page.locator("td.is-white").count()).isGreaterThanOrEqualTo(inLinkoping);
        assertThat(page.locator("td.is-unclear").count()).isPositive();
        assertThat(page.locator("td.is-white").first()).containsText("Ingen");
        assertThat(page.locator("main p[role=status]:not(.visually-hidden)")).containsText("rutor är vita i Kinda");
    }

    @Test
    void the_calculator_tells_last_day_rule_source_gap_and_what_comes_next(Page page) {
        page.navigate("/samordningskarta/tidsgranser");
        page.locator("#insats1").selectOption("Arbetslivsintroduktion");
        page.locator("#start1").fill("2026-11-21");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Räkna")).click();
        assertThat(page.locator(".calc-last")).containsText("20 februari 2027");
        assertThat(page.locator(".calc-line")).containsText("högst 680 kronor om dagen");
        assertThat(page.locator(".calc-line")).containsText("källa 000");
        page.locator("#insats2").selectOption("Arbetsträning");
        page.locator("#program2").selectOption("JOB");
        page.locator("#dagar2").fill("450");
        page.locator("#start2").fill("2027-03-15");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Räkna")).click();
        assertThat(page.locator(".calc-gap")).containsText("22 dagars glapp");
        assertThat(page.locator(".calc-last").last()).containsText("14 mars 2028");
    }

    @Test
    void wrong_periods_are_told_at_their_fields_and_nothing_typed_is_lost(Page page) {
        page.navigate("/samordningskarta/tidsgranser?insats1=arbetstraning&start1=2026-05-01&slut1=2026-04-30&start2=9999-12-31&dagar2=-4&insats2=x");
        assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).hasCount(4);
        assertThat(page.locator("#slut1-error")).containsText("före den första");
        assertThat(page.locator("#start2-error")).containsText("2200-12-31");
        assertThat(page.locator("#slut1")).hasValue("2026-04-30");
        assertThat(page.locator("#dagar2")).hasValue("-4");
        Axe.findsNothingOn(page);
    }

    @Test
    void the_picture_of_a_journey_says_what_the_list_says_and_can_be_taken_along(Page page) {
        page.navigate(GROUP);
        assertThat(page.locator(".journey-picture a")).hasCount(4);
        assertThat(page.locator(".journey-picture .p-badge")).hasCount(page.locator(".journey-ways > li").count());
        page.locator(".journey-picture a").first().focus();
        APIResponse file = page.request().get(page.locator("a[download]").first().getAttribute("href"));
        assertThat(file.headers()).containsEntry("content-type", "image/svg+xml;charset=UTF-8");
        assertThat(file.text()).startsWith("<?xml").contains("Introduktionsjobb", "http").doesNotContain("style=");
        APIResponse image = page.request().get(page.locator("a[download]").last().getAttribute("href"));
        assertThat(image.headers().get("content-type")).startsWith("image/png");
        assertThat(image.body()).hasSizeGreaterThan(20_000).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void a_page_of_the_map_that_has_not_changed_is_not_sent_again(Page page) {
        APIResponse first = page.request().get("/samordningskarta/matris");
        APIResponse again = page.request().get("/samordningskarta/matris",
                RequestOptions.create().setHeader("If-None-Match", first.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void a_way_that_leads_round_is_told_with_its_path(Page page) {
        page.navigate("/samordningskarta/cirklar");
        assertThat(page.locator(".circle")).containsText("Nystartsjobb");
        assertThat(page.locator("main")).containsText("Inga krav på kartan går i cirkel.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 2030-01-01 | 2031-01-01 | 0 | ck_duration_limit_months", "1 | 2030-01-01 | 2030-01-01 | 6 | validity",
        "1 | 1899-12-31 | 2030-01-01 | 6 | ck_duration_limit_dates", "1 | 2030-01-01 | 9999-12-31 | 6 | ck_duration_limit_dates",
        "0 | 2030-01-01 | 2031-01-01 | 6 | uq_duration_limit_rule"})
    void the_database_itself_refuses_a_limit_that_cannot_be(int programme, String from, String until, int months, String rule) throws SQLException {
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                    INSERT INTO duration_limit (entry_id, number, valid_from, valid_until, source, review_on, recorded_at, intervention_id,
                      programme_id, months, repeatable) VALUES (1, 1, '%s', '%s', 'x', '2026-01-01', NOW(), 2, 1 + %d, %d, 1)"""
                    .formatted(from, until, programme, months))).isInstanceOf(SQLException.class).hasMessageContaining(rule);
        }
    }

    @Test
    void the_database_itself_refuses_a_handover_to_itself_and_successors_in_a_circle() throws SQLException {
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE handover SET to_id = from_id")).hasMessageContaining("ck_handover_self");
            assertThatThrownBy(() -> statement.execute("""
                    INSERT INTO intervention (entry_id, number, superseded, valid_from, valid_until, source, review_on, recorded_at, name, what,
                      how, for_whom, way_in, replaced_by_id) VALUES (1, 2, 2, '2030-01-01', '2031-01-01', 'x', '2026-01-01', NOW(), 'a', 'a', '', '', '', 1)"""))
                    .isInstanceOf(SQLException.class);
        }
    }
}
