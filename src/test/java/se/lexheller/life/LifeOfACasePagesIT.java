package se.lexheller.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;

/** A deviation goes all the way, through the pages, with each role at a browser of its own. */
class LifeOfACasePagesIT {

    private static final String HARD_TO_READ = "Läsbarhet: LIX 48. Det blir tungt att läsa för många";
    private static final String FILER = "sprakutvecklare@linkoping.example";

    @Test
    void an_introduktionsjobb_that_must_end_is_filed_by_mail_answered_by_two_and_published() {
        Mailbox.opened();
        String title = "Möjlighet att förlänga introduktionsjobb för den som lär sig svenska";
        String followUp;
        String number;
        try (Person filer = Person.visiting()) {
            Filing.fillIn(filer, title, "Linköpings kommun", "Arbetsförmedlingen");
            filer.isWell().fills("Din e-postadress på jobbet", FILER).fills("Yrkesroll", "Språkutvecklare").presses("Fortsätt");
            filer.isWell().sees(Filing.CHALLENGE).ticks("Jag har inte skrivit något som pekar ut en person.").presses("Skicka avvikelsen");
            filer.sees("Kolla din e-post").isWell();
            filer.opens(Filing.linkMailedTo(FILER, 1, "/anmal/bekrafta/")).isWell().presses("Skicka avvikelsen");
            number = filer.sees("Tack, avvikelsen är skickad").isWell().reads(".receipt-number");
            followUp = Filing.linkMailedTo(FILER, 2, "/arende/");
            filer.opens(followUp).isWell().sees("Inskickad");
        }
        triage(number, followUp);
        Steps.assign(number);
        Steps.answer("Handläggare, Linköpings kommun", number, "Kommunen kan förlänga efter en individuell bedömning.");
        Steps.answer("Handläggare, Arbetsförmedlingen", number, "Arbetsförmedlingen kan förlänga efter en individuell bedömning.");
        review(number);
        String address = Steps.publish(number);
        isRead(address, title, followUp);
    }

    private static void triage(String number, String followUp) {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta").isWell().opens("/arbetsyta/ko/att-ta-emot").isWell().sees(number).follows(number);
            coordinator.isWell().sees(Filing.CHALLENGE).presses("Ta emot").sees("Ärendet är mottaget");
            coordinator.isWell().unfolds("Begär komplettering").fills("Vad behöver du veta?", "Har någon bett om en förlängning?")
                    .presses("Skicka frågan").sees("Väntar på svar");
        }
        try (Person filer = Person.visiting()) {
            filer.opens(followUp).isWell().sees("Har någon bett om en förlängning?")
                    .fills("Ditt svar", "Ja, men svaret blev att tolv månader är gränsen.").presses("Skicka svaret").sees("Tack, ditt svar är skickat.");
        }
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number).sees("tolv månader är gränsen").follows("Skriv texten till medlemmarna");
            coordinator.isWell().presses("Spara texten").sees("Texten till medlemmarna är sparad.");
        }
    }

    private static void review(String number) {
        Steps.startReview(number, "En förlängning är möjlig både hos kommunen och hos Arbetsförmedlingen.");
        Steps.approve("Godkännare, Linköpings kommun", number);
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number + "/svar").fills("Gemensamt svar",
                            "En förlängning är möjlig både hos kommunen och hos Arbetsförmedlingen, efter individuell bedömning hos båda.")
                    .sees(HARD_TO_READ).presses("Spara ny version").sees("Parterna får ta ställning på nytt").sees(HARD_TO_READ).isWell();
        }
        Steps.reserve("Godkännare, Arbetsförmedlingen", number, "Nystartsjobb bör nämnas.");
        Steps.approve("Godkännare, Linköpings kommun", number);
    }

    private static void isRead(String address, String title, String followUp) {
        try (Person reader = Person.visiting()) {
            reader.opens("/avvikelser").isWell().follows(title);
            reader.isWell().sees("Samverkansutmaning").sees("Konsekvenser").sees("Förslag till lösning").sees("Återkoppling")
                    .sees("efter individuell bedömning hos båda").sees("Nystartsjobb bör nämnas.").seesNot(FILER);
            Response again = reader.page().navigate(address);
            assertThat(again.status()).isIn(200, 304);
            assertThat(reader.page().context().cookies()).isEmpty();
            reader.opens(followUp).sees("Svaret på din avvikelse").sees("efter individuell bedömning hos båda");
        }
    }
}
