package se.lexheller.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Axe;
import se.lexheller.testing.Browser;
import se.lexheller.testing.Person;

/** A reader finds her way by words, in the demonstration's own case and map. */
class SearchPagesIT {

    private static final String CASE = "Möjlighet att förlänga introduktionsjobb";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The index is made in the background when the server has started. */
    @BeforeAll
    static void search_is_prepared() {
        Instant until = Instant.now().plus(PATIENCE);
        try (Person reader = Person.visiting()) {
            reader.opens("/sok?q=introduktionsjobb");
            while (reader.reads("main").contains("Sökningen förbereds") && Instant.now().isBefore(until)) {
                reader.sees("Under tiden").page().waitForTimeout(500);
                reader.opens("/sok?q=introduktionsjobb");
            }
        }
    }

    @Test
    void a_reader_searches_narrows_and_goes_back() {
        try (Person reader = Person.visiting()) {
            reader.opens("/").follows("Sök").fills("Vad söker du?", "intro-jobb").presses("Sök").sees(CASE).sees("på ”intro-jobb”").isWell();
            Page page = reader.page();
            assertThat(page.locator("mark").first()).hasText("introduktionsjobb", new LocatorAssertions.HasTextOptions().setIgnoreCase(true));
            String all = page.url();
            reader.follows("Insatser").sees("Introduktionsjobb").seesNot(CASE).isWell();
            Assertions.assertThat(page.url()).contains("slag=insatser");
            page.goBack();
            Assertions.assertThat(page.url()).isEqualTo(all);
            reader.sees(CASE).follows("Tidsgräns").sees(CASE).follows("Ta bort Tidsgräns").sees("Bäst träff").follows("Senaste först");
            Assertions.assertThat(page.url()).contains("q=intro-jobb", "sortering=datum").doesNotContain("typ=");
            reader.follows(CASE).sees("Återkoppling");
        }
    }

    @Test
    void what_is_mistyped_is_offered_and_what_is_nowhere_leads_on() {
        try (Person reader = Person.visiting()) {
            Page searched = reader.opens("/sok?sortering=datum&q=jobb").page();
            assertThat(searched.locator("link[rel=canonical]")).hasAttribute("href", Pattern.compile(".*/sok\\?q=jobb&sortering=datum"));
            assertThat(searched.locator("link[hreflang=en]")).hasAttribute("href", Pattern.compile(".*/en/sok\\?q=jobb&sortering=datum"));
            reader.opens("/sok?q=introduktonsjobb").sees("Menade du introduktionsjobb?").isWell().follows("introduktionsjobb").seesNot("Menade du").sees(CASE);
            reader.opens("/sok?q=cirkusdirektör").sees("Inget matchar ”cirkusdirektör”").isWell().follows("Bläddra bland besvarade avvikelser").sees(CASE);
            reader.opens("/sok?q=%3Cscript%3Ealert(1)%3C/script%3E%00*%20AND%20OR%20%22").sees("Så kan du komma vidare");
            reader.opens("/sok?q=" + "jobb%20".repeat(200)).sees("Vi sökte på början av det du skrev.");
            reader.opens("/sok?q=kommun&aktor=finns-inte&sida=99999&typ=x&kommun=%00").sees("finns kvar med de här valen").isWell();
        }
    }

    @Test
    void names_are_offered_while_typing_and_chosen_by_keys() {
        try (Person reader = Person.visiting()) {
            Page page = reader.opens("/sok").page();
            Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Vad söker du?"));
            box.pressSequentially("introd");
            Locator options = page.getByRole(AriaRole.OPTION);
            assertThat(options.first()).isVisible();
            assertThat(box).hasAttribute("aria-expanded", "true");
            Axe.findsNothingOn(page);
            box.press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            box.press("Escape");
            assertThat(options).hasCount(0);
            box.press("u");
            assertThat(options.first()).isVisible();
            box.press("ArrowDown");
            box.press("Enter");
            page.waitForURL(url -> !url.contains("/sok"));
            assertThat(page.locator("h1")).containsText(Pattern.compile("introduktionsjobb", Pattern.CASE_INSENSITIVE));
        }
    }

    @Test
    void all_of_it_works_without_a_script() {
        try (BrowserContext plain = Browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate("/sok");
            page.getByLabel("Vad söker du?").fill("arbetst");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sök").setExact(true)).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sidor vars namn börjar så")).click();
            assertThat(page.locator("main ul.link-list a").first()).containsText("Arbetsträning");
        }
    }
}
