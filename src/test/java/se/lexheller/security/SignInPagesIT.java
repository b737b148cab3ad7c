package se.lexheller.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;

/** Signing in as people do it, at a browser: link, password, authenticator app; and what each minds of the own account. */
class SignInPagesIT {

    private static final String PASSWORD = "en mening som ingen annan har";
    private static final String OTHER_PASSWORD = "nu tar jag en helt annan mening";

    private final Mailbox mails = Mailbox.opened();
    private byte[] appSecret;
    private long firstStep;
    private List<String> recoveryCodes;

    @Test
    void an_account_is_opened_by_a_link_and_entered_by_password_and_code() {
        String email = "tvasteg@forbundet.example";
        create("Sara Åhlén", email);
        try (Person sara = Person.visiting()) {
            choosesPassword(sara, email, 1);
            signsIn(sara, email, PASSWORD);
            sara.opens("/arbetsyta").sees("Din roll ser mer än egna ärenden").isWell();
            setsUp(sara);
            sara.isWell().follows("Jag har sparat koderna").opens("/konto").sees("10 återställningskoder kvar").isWell();

            signsOut(sara);
            signsIn(sara, email, PASSWORD);
            sara.isWell().fills("Kod från appen", "000000").presses("Logga in").sees("Koden stämmer inte");
            String next = Totp.code(appSecret, firstStep + 1);
            sara.fills("Kod från appen", next).presses("Logga in").opens("/konto").sees("Mitt konto");

            signsOut(sara);
            signsIn(sara, email, PASSWORD);
            sara.fills("Kod från appen", next).presses("Logga in").sees("är redan använd");
            entersRecoveryCode(sara, 0);
            sara.opens("/konto").sees("9 återställningskoder kvar");

            signsOut(sara);
            sara.opens("/logga-in").follows("Glömt lösenordet?").fills("E-postadress", email).presses("Skicka länken").sees("Om det finns ett konto");
            sara.opens(mails.linkTo(email, 4, "/konto/aktivera/")).fills("Lösenord", OTHER_PASSWORD).presses("Spara lösenordet");
            signsIn(sara, email, OTHER_PASSWORD);
            sara.opens("/arbetsyta").sees("Skriv koden");
            entersRecoveryCode(sara, 0);
            sara.sees("Koden stämmer inte");
            entersRecoveryCode(sara, 1);
            sara.opens("/konto/losenord").fills("Nuvarande lösenord", "fel").fills("Nytt lösenord", PASSWORD).presses("Byt lösenord")
                    .sees("Lösenordet stämmer inte").isWell();
        }
    }

    @Test
    void who_is_signed_out_elsewhere_or_shut_out_loses_no_word() {
        String email = "utloggad@forbundet.example";
        create("Östen Ärlig", email);
        try (Person here = Person.visiting(); Person there = Person.visiting()) {
            choosesPassword(here, email, 1);
            signsIn(here, email, PASSWORD);
            setsUp(here);
            here.page().clock().install();
            here.opens("/arbetsyta/arende/LH-2026-0001").sees("Interna anteckningar");
            here.page().clock().fastForward("26:00");
            assertThat(here.page().locator(".idle")).containsText("Du loggas ut om 3 min");
            here.isWell().presses("Fortsätt");
            assertThat(here.page().locator(".idle")).isHidden();
            here.page().clock().fastForward("31:00");
            assertThat(here.page().locator(".idle")).containsText("Det du har skrivit finns kvar här");

            here.fillsField("note", "Det här får inte gå förlorat, åäö.\nInte den här raden heller.");

            signsIn(there, email, PASSWORD);
            entersRecoveryCode(there, 0);
            there.opens("/konto").isWell().sees("Den här").presses("Avsluta alla andra").sees("Lösenordet stämmer inte.").isWell().fillsField("shown", PASSWORD).presses("Avsluta alla andra").sees("Alla andra inloggningar är avslutade");

            here.page().locator("form:has([id='note']) input[type=submit]").first().click();
            assertThat(here.page().locator("main textarea")).hasValue("Det här får inte gå förlorat, åäö.\nInte den här raden heller.");

            closesAccount(email);
            there.opens("/arbetsyta").sees("Med ditt konto");
        }
    }

    private static void create(String name, String email) {
        try (Person administrator = Person.signedInAs("Administratör")) {
            administrator.opens("/administration/konton/nytt").fillsField("email", email).fillsField("name", name);
            administrator.page().locator("[id=organisation]").selectOption("1");
            administrator.page().locator("input[name=roles][value=COORDINATOR]").check();
            administrator.presses("Skapa kontot").sees("Kontot är skapat");
        }
    }

    private static void closesAccount(String email) {
        try (Person administrator = Person.signedInAs("Administratör")) {
            administrator.opens("/administration/konton?q=" + email).opensRow(email).sees("Återställ tvåstegsverifieringen").isWell()
                    .presses("Stäng kontot").sees("Kontot är stängt");
        }
    }

    private void choosesPassword(Person person, String email, int mailsSoFar) {
        person.opens(mails.linkTo(email, mailsSoFar, "/konto/aktivera/")).fills("Lösenord", "Sommar2026!").presses("Spara lösenordet")
                .sees("ett av dem som andra provar först").fills("Lösenord", PASSWORD).presses("Spara lösenordet").sees("Nu kan du logga in");
    }

    private static void signsIn(Person person, String email, String password) {
        person.opens("/logga-in").fills("E-postadress", email).fills("Lösenord", password);
        person.page().locator("form[id=signIn] input[type=submit]").click();
    }

    private void setsUp(Person person) {
        person.sees("Tvåstegsverifiering");
        assertThat(person.page().locator("img.qr")).isVisible();
        appSecret = bytes(person.reads("#secret").replace(" ", ""));
        firstStep = Totp.step(Instant.now());
        person.fills("Kod från appen", Totp.code(appSecret, firstStep)).presses("Slå på").sees("Dina återställningskoder");
        recoveryCodes = person.page().locator("#codes li").allTextContents().stream().map(String::strip).toList();
    }

    private void entersRecoveryCode(Person person, int index) {
        if (person.page().getByText("Använd en återställningskod").count() > 0) {
            person.follows("Har du inte appen? Använd en återställningskod");
        }
        person.fills("Återställningskod", recoveryCodes.get(index)).presses("Logga in");
    }

    private static void signsOut(Person person) {
        Page page = person.page();
        page.locator("details.menu > summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut").setExact(true)).click();
    }

    private static byte[] bytes(String base32) {
        BigInteger number = BigInteger.ONE;
        for (char sign : base32.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        }
        byte[] bytes = number.toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
    }
}
