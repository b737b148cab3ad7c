package se.lexheller.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;

/** Somebody at a browser of her own, who does what a person does: reads, fills in, ticks, presses. */
public final class Person implements AutoCloseable {

    private static final Map<String, Long> ACCOUNTS = new ConcurrentHashMap<>();

    private final BrowserContext context = Browser.visitor();
    private final Page page = context.newPage();

    public static Person visiting() {
        return new Person();
    }

    /**
     * Signed in without having looked at a page yet.
     *
     * @param role as the sign-in page of the demonstration names it, such as "Handläggare, Arbetsförmedlingen"
     */
    public static Person signedInAs(String role) {
        Person person = new Person();
        Caller.Session session = Caller.session(ACCOUNTS.computeIfAbsent(role, Person::account));
        person.context.addCookies(List.of(new Cookie(session.name(), session.value()).setUrl(TestServer.started().base().toString())
                .setHttpOnly(true).setSameSite(SameSiteAttribute.LAX)));
        return person;
    }

    private static long account(String role) {
        return Jsoup.parse(Caller.stranger().get("/logga-in").body()).select("button.role-button:has(strong)").stream()
                .filter(button -> button.selectFirst("strong").text().equals(role)).map(button -> Long.valueOf(button.val()))
                .findFirst().orElseThrow(() -> new AssertionError("nobody is " + role));
    }

    /** By the button of the sign-in page, on a page of a test's own. */
    public static void signIn(Page page, String role) {
        page.navigate("/logga-in");
        page.locator("button.role-button").filter(new Locator.FilterOptions()
                .setHas(page.locator("strong").getByText(role, new Locator.GetByTextOptions().setExact(true)))).click();
        assertThat(page.locator("details.menu > summary")).hasText(role);
    }

    public Person opens(String address) {
        page.navigate(address);
        return this;
    }

    public Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    /** @param text that stands in one row of a list alone, such as a number: its way in is taken */
    public Person opensRow(String text) {
        page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text)).getByRole(AriaRole.LINK).first().click();
        return this;
    }

    public Person presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        return this;
    }

    public Person unfolds(String summary) {
        page.locator("main summary:text-is('" + summary + "')").click();
        return this;
    }

    public Person fills(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    /** For a field that stands in a row among others: by its id. */
    public Person fillsField(String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
        return this;
    }

    public Person ticks(String label) {
        page.getByLabel(label).check();
        return this;
    }

    public Person unticks(String label) {
        page.getByLabel(label).uncheck();
        return this;
    }

    public Person chooses(String label, String option) {
        page.getByLabel(label).selectOption(option);
        return this;
    }

    public Person sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    public Person seesNot(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    public Person seesNoButton(String button) {
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))).hasCount(0);
        return this;
    }

    /** Looks the page over with axe too: nobody is to be shut out of any step. */
    public Person isWell() {
        Axe.findsNothingNewOn(page);
        return this;
    }

    public Page page() {
        return page;
    }

    /** @return what stands in the first place that fits */
    public String reads(String selector) {
        return page.locator(selector).first().textContent().strip();
    }

    @Override
    public void close() {
        context.close();
    }
}
