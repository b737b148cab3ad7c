package se.lexheller.federation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Keycloak;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;

/** Somebody signs in at a real Keycloak, waits, is let in, and signs out of both. */
@BrowserTest
class FederatedSignInPagesIT {

    private static final String BUTTON = "Logga in med kommunens Keycloak";
    private static final String EMAIL = "ny.handlaggare@linkoping.example";

    @BeforeAll
    static void start() {
        Mailbox.opened();
        Keycloak.started();
    }

    @Test
    void a_person_signs_in_at_the_own_organisation_once_somebody_has_approved_it(Page page) {
        signInAtKeycloak(page);
        assertThat(page.locator("h1")).hasText("Ditt konto väntar på godkännande");
        page.navigate("/mina-arenden");
        assertThat(page).hasURL(Pattern.compile(".*/logga-in\\?till=.*"));

        try (Person administrator = Person.signedInAs("Administratör")) {
            administrator.opens("/arbetsyta/konton").sees(EMAIL).isWell().opensRow(EMAIL).sees("Linköpings kommun").isWell();
            administrator.presses("Godkänn").sees("Välj minst en roll");
            administrator.ticks("Handläggare").presses("Godkänn").sees("Personen har fått ett konto").sees("Ingen väntar på ett konto");
        }
        Mailbox.opened().linkTo(EMAIL, 1, "/logga");

        page.navigate("/arbetsyta/uppdrag");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BUTTON)).click();
        assertThat(page).hasURL(Pattern.compile(".*/arbetsyta/uppdrag"));
        assertThat(page.locator("details.menu > summary")).hasText("Ny Handläggare");

        page.locator("details.menu > summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut")).click();
        assertThat(page.locator("h1")).hasText("Du är utloggad");
        page.navigate("/logga-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BUTTON)).click();
        assertThat(page.locator("#username")).isVisible(); // signed out at Keycloak too

        typeAtKeycloak(page);
        assertThat(page.locator("details.menu > summary")).hasText("Ny Handläggare");
        endSessionAtKeycloak(page);
        page.navigate("/arbetsyta/uppdrag");
        assertThat(page.locator("h1")).hasText("Logga in");
    }

    private static void signInAtKeycloak(Page page) {
        page.navigate("/logga-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BUTTON)).click();
        typeAtKeycloak(page);
    }

    private static void typeAtKeycloak(Page page) {
        page.locator("#username").fill(Keycloak.USER);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page).hasURL(Pattern.compile(".*localhost:\\d+/(logga-in/vantar|arbetsyta).*"));
    }

    /** By Keycloak's own page: it tells the server by the back channel. */
    private static void endSessionAtKeycloak(Page page) {
        page.navigate(Keycloak.started().realm() + "/protocol/openid-connect/logout");
        Locator confirm = page.locator("#kc-logout");
        confirm.click();
        assertThat(confirm).not().isVisible();
    }
}
