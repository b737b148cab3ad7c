package se.lexheller.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestServer;

/** The administrator's pages: for administrators alone, and what is kept there is what everybody meets. */
@BrowserTest
class AdministrationPagesIT {

    private static final List<String> PAGES = List.of("/administration", "/administration/organisationer", "/administration/organisationer/ny",
            "/administration/organisationer/6", "/administration/enheter/2", "/administration/installningar", "/administration/texter",
            "/administration/texter/om", "/administration/nycklar", "/administration/nycklar/ny");

    @ParameterizedTest
    @ValueSource(strings = {"Anmälare, Linköpings kommun", "Handläggare, Linköpings kommun", "Godkännare, Arbetsförmedlingen", "Samordnare", "Granskare",
        "Förbundschef", "Revisor", "Kartredaktör, Linköpings kommun"})
    void to_every_other_role_there_are_no_such_pages(String role) {
        try (Person person = Person.signedInAs(role)) {
            for (String page : PAGES) {
                assertThat(get(person.page(), page).status()).as("GET %s", page).isEqualTo(404);
                assertThat(post(person.page(), page).status()).as("POST %s", page).isEqualTo(404);
            }
            assertThat(upload(person.page(), png()).status()).isEqualTo(404);
        }
    }

    @Test
    void who_is_not_signed_in_is_asked_to(Page page) {
        for (String address : PAGES) {
            assertThat(get(page, address).headers().get("location")).as(address).contains("/logga-in");
        }
    }

    @Test
    void a_member_is_made_gets_a_domain_and_a_unit_and_ends() {
        String name = "Ödeshögs kommun " + UUID.randomUUID();
        String domain = "odeshog-" + UUID.randomUUID() + ".example";
        try (Person administrator = Person.signedInAs("Administratör")) {
            administrator.opens("/arbetsyta").sees("Ärendenas innehåll ser du inte här").isWell();
            administrator.opens("/administration/organisationer/ny").fillsField("name", name).fillsField("shortName", "Ödeshög")
                    .fillsField("registration", "212000-0143").fillsField("email", "samverkan@odeshog.example").presses("Lägg till")
                    .sees("Organisationsnumret stämmer inte").fillsField("registration", "2120000142").presses("Lägg till").sees("Organisationen är tillagd").isWell();
            assertThat(administrator.page().locator("#registration")).hasValue("212000-0142");
            administrator.fillsField("domain", "gmail.com").presses("Lägg till domänen").sees("Där kan vem som helst ha en adress");
            administrator.fillsField("domain", "linkoping.example").presses("Lägg till domänen").sees("Domänen hör redan till Linköpings kommun");
            administrator.fillsField("domain", "@" + domain).presses("Lägg till domänen").sees("Domänen är tillagd").sees(domain);
            administrator.fillsField("unitName", "Arbetsmarknadsenheten").fillsField("unitEmail", "anmalare@linkoping.example").presses("Lägg till enheten")
                    .sees("Någon loggar in med den adressen");
            administrator.fillsField("unitName", "Arbetsmarknadsenheten").fillsField("unitEmail", "arbete@odeshog.example").presses("Lägg till enheten").sees("arbete@odeshog.example");
            administrator.follows("Arbetsmarknadsenheten").sees("Stäng enheten").isWell();
            administrator.presses("Stäng enheten").sees("Stängd");
            administrator.presses("Ta bort " + domain).sees("Domänen är borttagen").seesNot(domain);
            administrator.fillsField("lastDay", "2026-01-31").fillsField("note", "Går upp i grannkommunen").presses("Avsluta organisationen")
                    .sees("Organisationen är avslutad").sees("Till och med 2026-01-31").sees("Går upp i grannkommunen").isWell();
            administrator.opens("/administration/nycklar/ny");
            assertThat(administrator.page().locator("#organisation")).not().containsText(name);
        }
    }

    @Test
    void two_administrators_at_the_same_facts_lose_nothing() {
        try (Person one = Person.signedInAs("Administratör"); Person other = Person.signedInAs("Administratör")) {
            one.opens("/administration/organisationer/10");
            other.opens("/administration/organisationer/10").fillsField("shortName", "Utbildare").presses("Spara").sees("Uppgifterna är sparade");
            one.fillsField("email", "fragor@utbildning.example").presses("Spara").sees("Någon annan har ändrat uppgifterna").sees("Utbildare").isWell();
            assertThat(one.page().locator("#email")).hasValue("fragor@utbildning.example");
            one.fillsField("shortName", "Utbildning").fillsField("email", "").presses("Spara").sees("Uppgifterna är sparade");
        }
    }

    @Test
    void what_is_set_stands_on_every_page_at_once_and_kept_copies_are_old() {
        try (Person administrator = Person.signedInAs("Administratör"); Person reader = Person.visiting()) {
            String before = get(reader.page(), "/om").headers().get("etag");
            assertThat(get(reader.page(), "/om").headers()).containsKey("etag").doesNotContainKey("set-cookie");
            administrator.opens("/administration/installningar").isWell().fillsField("accent", "grön").presses("Spara").sees("Skriv färgen som #");
            administrator.fillsField("name", "Samordningsförbundet <b>Å</b>").fillsField("email", "kansli@forbundet.example").fillsField("phone", "013-12 34 56")
                    .fillsField("accent", "#7A1FA2").presses("Spara").sees("Inställningarna är sparade");
            assertThat(upload(administrator.page(), "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)).headers().get("location")).endsWith("?fel=logo-png");
            assertThat(upload(administrator.page(), png()).headers().get("location")).contains("besked=logo-changed");

            assertThat(get(reader.page(), "/om").headers().get("etag")).isNotEqualTo(before);
            reader.opens("/om").sees("kansli@forbundet.example").sees("013-12 34 56").isWell();
            assertThat(reader.page().locator(".site-owner")).hasText("Samordningsförbundet <b>Å</b>");
            assertThat(reader.page().evaluate("getComputedStyle(document.documentElement).getPropertyValue('--brand').trim()")).isEqualTo("#7a1fa2");
            String logo = reader.page().locator(".site-logo img").getAttribute("src");
            assertThat(get(reader.page(), logo).headers().get("content-type")).isEqualTo("image/png");
        } finally {
            resetSettings();
        }
    }

    private static void resetSettings() {
        try (Person administrator = Person.signedInAs("Administratör")) {
            administrator.opens("/administration/installningar").fillsField("name", "").fillsField("email", "").fillsField("phone", "").fillsField("accent", "")
                    .presses("Spara");
            if (administrator.page().locator("#removeLogo").count() > 0) {
                administrator.presses("Ta bort logotypen").sees("Logotypen är borttagen");
            }
            assertThat(administrator.page().locator(".site-logo svg")).hasCount(1);
        }
    }

    @Test
    void the_pages_about_the_site_say_what_the_administrator_has_written_and_never_run_it() {
        try (Person administrator = Person.signedInAs("Administratör"); Person other = Person.signedInAs("Administratör"); Person reader = Person.visiting()) {
            for (String page : List.of("/om", "/tillganglighet", "/kakor", "/personuppgifter")) {
                reader.opens(page).isWell();
                assertThat(reader.page().context().cookies()).as(page).isEmpty();
            }
            reader.opens("/tillganglighet").sees("lagen om tillgänglighet till digital offentlig service").follows("Kakor").sees("utkast").sees("lexheller");
            other.opens("/administration/texter/tillganglighet");
            administrator.opens("/administration/texter/tillganglighet").isWell().presses("Spara och visa").sees("Välj hur webbplatsen följer lagen");
            administrator.page().locator("#degree").selectOption(new SelectOption().setValue("PARTLY"));
            administrator.page().locator("#method").selectOption(new SelectOption().setValue("OWN"));
            administrator.fillsField("assessedOn", "2026-11-20").fillsField("text", "## Innehåll som inte är tillgängligt\n- <script>alert(1)</script>\n- #{site.demo}")
                    .presses("Spara och visa").sees("Texten är sparad").sees("Version");
            reader.opens("/tillganglighet").sees("delvis förenlig").sees("<script>alert(1)</script>").sees("#{site.demo}").sees("20 november 2026").isWell();
            assertThat(reader.page().locator("main li script")).hasCount(0);

            other.page().locator("#degree").selectOption(new SelectOption().setValue("FULLY"));
            other.page().locator("#method").selectOption(new SelectOption().setValue("OWN"));
            other.fillsField("assessedOn", "2026-11-20").fillsField("text", "Allt är tillgängligt.").presses("Spara och visa")
                    .sees("Någon annan har sparat sedan du öppnade sidan").sees("<script>alert(1)</script>").isWell();
            assertThat(other.page().locator("#text")).hasValue("Allt är tillgängligt.");
            other.presses("Spara och visa").sees("Texten är sparad");
            reader.opens("/tillganglighet").sees("helt förenlig").sees("Allt är tillgängligt.");
        }
    }

    @Test
    void what_is_not_there_is_told_so() {
        try (Person administrator = Person.signedInAs("Administratör")) {
            for (String nothing : List.of("/administration/organisationer/424242", "/administration/organisationer/x", "/administration/enheter/424242",
                    "/administration/texter/x", "/administration/nycklar/424242", "/administration/nycklar/x")) {
                assertThat(get(administrator.page(), nothing).status()).as(nothing).isEqualTo(404);
            }
        }
    }

    private static APIResponse get(Page page, String address) {
        return page.request().get(TestServer.started().base() + address, RequestOptions.create().setMaxRedirects(0));
    }

    private static APIResponse post(Page page, String address) {
        FormData form = FormData.create().set("jakarta.faces.ViewState", "stateless").set("organisationForm", "organisationForm").set("save", "Spara")
                .set("name", "Ny").set("removed", "linkoping.example");
        return page.request().post(TestServer.started().base() + address, RequestOptions.create().setForm(form).setMaxRedirects(0)
                .setHeader("Origin", TestServer.started().base().toString()));
    }

    private static APIResponse upload(Page page, byte[] picture) {
        FormData form = FormData.create().set("logo", new FilePayload("logotyp.png", "image/png", picture));
        return page.request().post(TestServer.started().base() + "/administration/installningar/logotyp", RequestOptions.create().setMultipart(form)
                .setMaxRedirects(0).setHeader("Origin", TestServer.started().base().toString()));
    }

    private static byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(300, 80, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
