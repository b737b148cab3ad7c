package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.life.Steps;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/** Personal data on its way out: told while it is typed, stopped before it is sent, and taken off the web where it got out. */
class PrivacyPagesIT {

    private static final Page.WaitForConditionOptions WITHIN_TWO_SECONDS = new Page.WaitForConditionOptions().setTimeout(2_000);
    private static final List<String> FILES = List.of("/feed.atom", "/api/v1/cases?limit=100");

    @Test
    void a_writer_is_told_while_typing_and_every_place_is_dealt_with_before_it_is_sent() {
        try (Person filer = Person.signedInAs("Anmälare, Linköpings kommun")) {
            filer.opens("/anmal").presses("Börja");
            filer.fills("Rubrik", "Väntan på besked").fills("Vad var det som inte fungerade?", "Hon, 850709-9805, väntade på Kvarnen Fyren i Kinda.");
            filer.sees("2 uppgifter kan peka ut någon").sees("Måste bort innan du kan gå vidare.").isWell();
            filer.fills("Vad var det som inte fungerade?", "Hon väntade.").seesNot("kan peka ut någon");
            filer.fills("Vad var det som inte fungerade?", "Hon, 850709-9805, väntade på Kvarnen Fyren i Kinda.").presses("Fortsätt");
            filer.fills("Vad ledde det till för personen?", "En syrisk kvinna blev utan pengar den 4 maj 2026.").presses("Fortsätt");
            filer.fills("Vad ledde det till för dig och de andra", "Vi fick göra om vår planering, och arbetsplatsen stod utan stöd.").presses("Fortsätt");
            filer.presses("Fortsätt");
            filer.ticks("Arbetsförmedlingen").ticks("Tidsgräns").presses("Fortsätt");
            filer.fills("Yrkesroll", "Coach").presses("Fortsätt");
            filer.sees("Måste bort").sees("Någon kan kännas igen").isWell();
            filer.ticks("Jag har inte skrivit något som pekar ut en person.").presses("Skicka avvikelsen").sees("Texten kan fortfarande peka ut någon.");
            filer.presses("Det är ingen personuppgift").seesNot("Det är ingen personuppgift");
            filer.presses("Byt mot ”[borttaget]”").sees("Hon, [borttaget], väntade").seesNot("Måste bort");
            filer.ticks("Jag har inte skrivit något som pekar ut en person.").presses("Skicka avvikelsen").sees("Tack, avvikelsen är skickad");
        }
    }

    @Test
    void after_a_slip_one_button_takes_the_case_off_the_web_and_opens_an_incident() throws SQLException {
        String number = new AnsweredCases(() -> TestDatabase.started().connect(TestDatabase.SERVER)).answered("Ett svar som läcker");
        String address = Steps.publish(number);
        try (Person director = Person.signedInAs("Förbundschef"); Person reader = Person.visiting(); Person reviewer = Person.signedInAs("Granskare")) {
            assertThat(reader.page().navigate(address).status()).isEqualTo(200);
            reader.page().waitForCondition(() -> reader.opens("/sok?q=l%C3%A4cker").reads("main").contains("Ett svar som läcker"));
            assertThat(FILES).as("what programs read").allMatch(file -> text(reader, file).contains("Ett svar som läcker"));
            assertThat(text(reader, "/sitemap/avvikelser-1.xml")).contains(address);
            director.opens("/arbetsyta/arende/" + number + "/publicering").unfolds("Har personuppgifter läckt?")
                    .presses("Ta bort från webben genast – personuppgifter har läckt").sees("en incident är öppnad").sees("timmar kvar").isWell();
            assertThat(reader.page().navigate(address).status()).isEqualTo(410);
            reader.page().waitForCondition(() -> !reader.opens("/sok?q=l%C3%A4cker").reads("main").contains("Ett svar som läcker"), WITHIN_TWO_SECONDS);
            assertThat(reader.page().navigate(address).status()).isEqualTo(410);
            reader.isWell().opens("/avvikelser").seesNot("Ett svar som läcker");
            assertThat(FILES).as("what programs read").noneMatch(file -> text(reader, file).contains("Ett svar som läcker"));
            assertThat(text(reader, "/sitemap/avvikelser-1.xml")).doesNotContain(address);
            assertThat(reader.page().request().get(TestServer.started().base() + "/api/v1/cases" + address.substring(address.lastIndexOf('/'))).status()).isEqualTo(410);
            assertThat(reviewer.page().navigate("/arbetsyta/arende/" + number).status()).isEqualTo(404);
            assertThat(reviewer.page().navigate("/arbetsyta/incidenter").status()).isEqualTo(404);
            director.fills("Vilka slags uppgifter", "Namn, om en deltagare").presses("Spara").sees("Sparat.").isWell();
            director.fills("Hur många personer", "1").ticks("Osannolik").fills("Vad har ni gjort?", "Texten är borta.").ticks("Nej, det anmäls inte")
                    .fills("Varför?", "Ingen hann se det.").fills("Har de som det gäller fått veta?", "Ja, per telefon.").presses("Spara").sees("Sparat.");
            director.seesNoButton("Öppna ärendet igen").unfolds("Avsluta incidenten").presses("Avsluta").sees("Incidenten är avslutad.").isWell();
            director.presses("Öppna ärendet igen").sees("Rätta det här först").isWell();
            director.fills("Varför kan ärendet öppnas?", "Namnet är borta ur texten.").presses("Öppna ärendet igen");
            director.sees("Ärendet är öppet igen").sees("Namnet är borta ur texten.").seesNoButton("Öppna ärendet igen").isWell();
            assertThat(reviewer.page().navigate("/arbetsyta/arende/" + number).status()).isEqualTo(200);
            assertThat(reader.page().navigate(address).status()).as("for good").isEqualTo(410);
            director.opens("/arbetsyta/incidenter").sees(number).isWell();
        }
    }

    private static String text(Person reader, String file) {
        return reader.page().request().get(TestServer.started().base() + file).text();
    }
}
