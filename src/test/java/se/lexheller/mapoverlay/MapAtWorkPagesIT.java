package se.lexheller.mapoverlay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Axe;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;

/** The map while somebody files, and cases on the map. */
@BrowserTest
class MapAtWorkPagesIT {

    private static final String READER = "handlaggare@kinda.example";
    private static final String ANSWERED = "Möjlighet att förlänga introduktionsjobb";
    /** The test writes past the product, which doesn't hear of it: an address that nobody leads to is made anew each time. */
    private static final String UNKEPT = "?nu=1";
    private static final String GROUP = "/samordningskarta/malgrupper/6-personer-med-kort-eller-ingen-skolgang-som-lar-sig-svenska";
    private static final String PICTURE = ".journey-picture .p-mark";

    @Test
    void a_limit_that_has_an_answer_is_shown_before_filing_and_the_case_is_followed_instead() throws SQLException {
        Mailbox.opened();
        try (Person filer = Person.visiting()) {
            filer.opens("/anmal").presses("Börja");
            filer.fills("Rubrik", "Jobbet tog slut").fills("Vad var det som inte fungerade?", "Det tog slut efter ett år.").presses("Fortsätt");
            filer.fills("Vad ledde det till för personen?", "Ny praktik.").presses("Fortsätt");
            filer.fills("Vad ledde det till för dig och de andra", "Ny planering.").presses("Fortsätt");
            filer.presses("Fortsätt");
            filer.ticks("Arbetsförmedlingen").ticks("Tidsgräns").fillsField("LIMIT_INTERVENTION", "<b>Försteg</b>").presses("Fortsätt");
            filer.sees("Steg 6 av 6").opens("/anmal/inblandade").ticks("Väntetid").fillsField("WAIT_FROM", "introduktionsjobb").fillsField("WAIT_TO", "praktik")
                    .fillsField("WAIT_DAYS", "90").presses("Fortsätt").sees("Från Introduktionsjobb till Praktik").isWell();
            filer.opens("/anmal/inblandade").ticks("Tidsgräns").fillsField("LIMIT_INTERVENTION", "introduktionsjobb").presses("Fortsätt");
            filer.sees("Det finns redan ett svar").sees("högst 12 månader").sees("Beslutar om förlängning").sees("Källa:").sees(ANSWERED).isWell();
            filer.presses("Fortsätt").sees("Steg 6 av 6").opens("/anmal/sammanfattning").sees("Det finns redan ett svar").isWell();
            filer.follows("Följ det ärendet i stället").isWell().fills("Din e-postadress", "ingen adress").presses("Följ ärendet");
            filer.sees("Rätta det här först").fills("Din e-postadress", READER).presses("Följ ärendet").sees("Kolla din e-post").isWell();
            assertThat(followers()).containsExactly(READER + " not yet");
            filer.opens(Mailbox.opened().linkTo(READER, 1, "/folj/bekrafta/")).isWell().presses("Ja, jag vill få mejl");
            filer.sees("Nu är det klart.").isWell().presses("Ta bort utkastet").sees("Utkastet är borttaget.");
            assertThat(followers()).containsExactly(READER + " confirmed");
        } finally {
            execute("DELETE FROM subscription WHERE email = '" + READER + "'");
        }
    }

    @Test
    void three_published_cases_are_told_on_the_map_two_are_not_and_the_figure_leads_to_them(Page page) throws SQLException {
        try {
            publish(901, 30);
            publish(902, 40);
            page.navigate("/samordningskarta/matris" + UNKEPT);
            assertThat(page.locator(".overlay-figure")).hasCount(0);
            page.navigate(GROUP + UNKEPT);
            assertThat(page.locator(".overlay-figure, " + PICTURE)).hasCount(0);

            publish(903, 90);
            page.navigate(GROUP + UNKEPT);
            assertThat(page.locator(".journey-ways .overlay-figure")).hasText("3 avvikelser om väntan, median 40 dagar");
            assertThat(page.locator(".journey-steps .overlay-figure").first()).hasText("3 besvarade avvikelser");
            assertThat(page.locator(PICTURE)).hasText(new String[] {"3 besvarade avvikelser", "3 besvarade avvikelser",
                "3 avvikelser om väntan, median 40 dagar"});
            Axe.findsNothingOn(page);
            page.navigate("/samordningskarta/matris" + UNKEPT);
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("3 besvarade avvikelser")).first().click();
            assertThat(page.locator(".case-item")).hasCount(3);
            page.navigate("/samordningskarta/matris?ar=9999");
            assertThat(page.locator(".note-warning")).containsText("Det går inte att läsa vilket år som menas");
        } finally {
            remove();
        }
    }

    @Test
    void the_association_sees_every_case_where_it_lies_and_nobody_else_does() {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/kartan/overblick?fran=2026-01-01&till=2026-11-30").isWell()
                    .sees("3 ärenden kom in under tiden.").sees("2 av dem saknar målgrupp eller steg");
            coordinator.page().locator("td a").first().click();
            coordinator.isWell().sees("LH-2026-0001").seesNot("LH-2026-0002");
        }
        try (Person handler = Person.signedInAs("Handläggare, Linköpings kommun")) {
            for (String address : List.of("/arbetsyta/kartan/overblick", "/arbetsyta/kartan/arenden?insats=introduktionsjobb")) {
                assertThat(handler.page().navigate(address).status()).as(address).isEqualTo(404);
            }
        }
    }

    /** Waited between introduktionsjobb (6) and praktik (8), at the steps of both. */
    private static void publish(int n, int days) throws SQLException {
        execute("INSERT INTO deviation (id, number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors, "
                + "proposed_solution, submitted_at) SELECT " + n + ", 'LH-2020-" + n + "', 'WITHDRAWN', 'ENDED', kind, title, challenge, "
                + "consequence_for_individual, consequence_for_actors, '', '2020-01-01' FROM deviation WHERE id = 1");
        execute("INSERT INTO published_case (id, deviation_id, number, slug, kind, title, challenge, consequence_for_individual, "
                + "consequence_for_actors, proposed_solution, season_label, released_by_id, published_at, published_year, changed_at, wait_days) SELECT "
                + n + ", " + n + ", 'LH-2020-" + n + "', 'vantan-" + n + "', kind, title, challenge, consequence_for_individual, "
                + "consequence_for_actors, '', season_label, 10, UTC_TIMESTAMP(), 2020, UTC_TIMESTAMP(), " + days + " FROM published_case WHERE id = 1");
        execute("INSERT INTO published_case_place (published_case_id, role, entry_id) VALUES (" + n + ", 'FROM', 6), (" + n + ", 'TO', 8)");
        execute("INSERT INTO published_case_step (published_case_id, step_id) VALUES (" + n + ", 3), (" + n + ", 4)");
        execute("INSERT INTO published_case_target_group (published_case_id, target_group_id) VALUES (" + n + ", 6)");
        execute("INSERT INTO published_case_spot (published_case_id, target_group_id, step_id, day) VALUES (" + n + ", 6, 3, UTC_DATE()), (" + n + ", 6, 4, UTC_DATE())");
        execute("UPDATE published_case SET wait_from_id = 6, wait_to_id = 8 WHERE id = " + n);
    }

    private static void remove() throws SQLException {
        for (String table : List.of("published_case_place", "published_case_step", "published_case_target_group",
                "published_case_spot")) {
            execute("DELETE FROM " + table + " WHERE published_case_id > 900");
        }
        execute("DELETE FROM published_case WHERE id > 900");
        execute("DELETE FROM deviation WHERE id > 900 AND number LIKE 'LH-2020-9%'");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> followers() throws SQLException {
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement();
             ResultSet rows = statement.executeQuery("SELECT CONCAT(email, IF(confirmed_at IS NULL, ' not yet', ' confirmed')) FROM subscription")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
