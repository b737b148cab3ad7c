package se.lexheller.mapfeedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;

/** What readers say of the map is answered, and what is found right is seen to be: through the pages. */
class MapFeedbackPagesIT {

    private static final String SENDER = "lasare@rattelse.example";
    private static final String PROVIDER = "info@anordnare.example";

    @Test
    void a_reader_proposes_a_correction_and_sees_what_came_of_it() {
        Mailbox.opened();
        String number;
        try (Person reader = Person.visiting()) {
            reader.opens("/samordningskarta/insatser/praktik").follows("Föreslå en rättelse");
            reader.isWell().presses("Skicka förslaget").sees("Berätta vad som är fel.");
            reader.fills("Vad är fel?", "Numret är gammalt.").fills("Hur ska det vara i stället?", "Ring 013-20 60 00.")
                    .fills("Din e-postadress", SENDER).presses("Skicka förslaget").sees("telefonnummer").isWell();
            reader.fills("Det får stå kvar, för att", "Det är numret till en växel").presses("Skicka förslaget");
            number = reader.sees("Tack, vi har tagit emot det").isWell().reads(".receipt-number");
            assertThat(reader.page().context().cookies()).isEmpty();
            reader.opens(Mailbox.opened().linkTo(SENDER, 1, "/samordningskarta/inskickat/")).sees(number).sees("Nytt");
            Response kept = reader.page().reload();
            assertThat(kept.headerValue("Cache-Control")).isEqualTo("no-store");
        }
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/kartan/forslag").opensRow(number).sees(SENDER).presses("Jag tar hand om det").sees("Nu tar du hand om det.");
            coordinator.isWell().fills("Svar till avsändaren", "Numret är ändrat.").presses("Rättat").sees("Klart.").isWell();
        }
        try (Person reader = Person.visiting()) {
            reader.opens(Mailbox.opened().linkTo(SENDER, 2, "/samordningskarta/inskickat/")).isWell().sees("Rättat").sees("Numret är ändrat.")
                    .follows("Se hur det ser ut nu").sees("Praktik");
        }
    }

    @Test
    void a_provider_offers_something_and_is_told_why_not() {
        Mailbox.opened();
        String number;
        try (Person provider = Person.visiting()) {
            provider.opens("/samordningskarta/intresseanmalan").isWell().presses("Skicka intresseanmälan").sees("Skriv vad organisationen heter.").isWell();
            provider.fillsField("provider", "Verkstan i Östergötland").fillsField("registration", "212000-0142").fillsField("contact", "verksamhetsansvarig")
                    .fillsField("email", PROVIDER).fills("Vad kan ni erbjuda?", "Arbetsträning i snickeri, sex platser.")
                    .ticks("Jag har inte skrivit något om enskilda personer.").presses("Skicka intresseanmälan");
            number = provider.sees("Er intresseanmälan har nummer").isWell().reads(".receipt-number");
            provider.opens(Mailbox.opened().linkTo(PROVIDER, 1, "/samordningskarta/inskickat/")).sees(number).sees("väntar på att någon ska läsa den");
        }
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/kartan/forslag").opensRow(number).sees("Verkstan i Östergötland").unfolds("Avböj").presses("Avböj").isWell();
            coordinator.fillsField("reason", "Platserna behövs inte i år.").presses("Avböj").sees("Tas inte vidare").isWell();
        }
        try (Person provider = Person.visiting()) {
            provider.opens(Mailbox.opened().linkTo(PROVIDER, 2, "/samordningskarta/inskickat/")).isWell().sees("Vi går inte vidare").sees("Platserna behövs inte i år.");
        }
    }

    @Test
    void what_is_found_right_is_verified_in_one_click_and_the_reader_sees_the_day() {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/kartan/att-kontrollera?nar=alla").presses("Verifiera Insats, Nystartsjobb").sees("Verifierat.");
        }
        try (Person reader = Person.visiting()) {
            reader.opens("/samordningskarta/insatser/nystartsjobb").isWell().sees("Samordningsförbundet");
            assertThat(reader.reads("dl.facts")).containsPattern("Kontrollerad\\s*\\d{4}-\\d{2}-\\d{2}, ");
        }
    }
}
