package se.lexheller.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Axe;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Person;

/** The administrator follows another association, played by a server on this machine, and no longer. */
@BrowserTest
class HarvestPagesIT {

    private static final String SOURCES = "/administration/andra-forbund";
    private static final String CASE = "/avvikelser/mojlighet-att-forlanga-introduktionsjobb";
    private static final int ROUNDS = 120;

    @Test
    void what_another_association_has_answered_is_shown_as_theirs_until_they_or_we_take_it_away(Page page) {
        try (OtherInstallation other = new OtherInstallation()) {
            other.publishes("AB-2025-0001", "Introduktionsjobb som inte gick att <b>förlänga</b>", "2025-11-15T09:00:00Z");
            Person.signIn(page, "Administratör");
            page.navigate(SOURCES);
            page.locator("#address").fill("gopher://x");
            page.locator("#follow").click();
            assertThat(page.locator(".error-summary").innerText()).contains("Ange en adress");
            page.locator("#name").fill("Samordningsförbundet Norr");
            page.locator("#address").fill(other.address() + "/avvikelser?x=1");
            page.locator("#follow").click();
            assertThat(page.locator(".note-success").innerText()).contains("Förbundet följs");
            await(page, SOURCES, () -> row(page).innerText().contains("Fungerar"));
            Axe.findsNothingInAnyWindow(page);

            page.navigate(CASE);
            Locator foreign = page.locator("section[aria-labelledby=foreign]");
            assertThat(foreign.innerText()).contains("Andra förbund har svarat", "<b>förlänga</b>", "Samordningsförbundet Norr");
            assertThat(foreign.locator("a").getAttribute("href")).isEqualTo(other.address() + "/avvikelser/ab-2025-0001");

            await(page, "/sok?q=introduktionsjobb", () -> page.locator("main").innerText().contains("Samordningsförbundet Norr"));

            other.withdraws("AB-2025-0001", "2026-01-01T00:00:00Z");
            other.publishes("AB-2025-0002", "Ett annat introduktionsjobb att förlänga", "2026-01-02T00:00:00Z");
            ask(page);
            await(page, CASE, () -> foreign.innerText().contains("Ett annat"));
            assertThat(foreign.innerText()).doesNotContain("<b>");

            page.navigate(SOURCES);
            row(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluta följa")).click();
            assertThat(page.locator(".note-success").innerText()).contains("inte längre");
            page.navigate(CASE);
            assertThat(page.locator("section[aria-labelledby=foreign]").count()).isZero();
            await(page, "/sok?q=introduktionsjobb", () -> !page.locator("main").innerText().contains("Samordningsförbundet Norr"));
        }
    }

    private static void ask(Page page) {
        page.navigate(SOURCES);
        row(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hämta nu")).click();
    }

    private static Locator row(Page page) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Samordningsförbundet Norr"));
    }

    /** The server looks every ten seconds whose turn it is. */
    private static void await(Page page, String address, BooleanSupplier there) {
        for (int i = 0; i < ROUNDS; i++) {
            page.navigate(address);
            if (there.getAsBoolean()) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("still not: " + page.locator("main").innerText());
    }
}
