package se.lexheller.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.publication.AnsweredCases;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.ValidHtml;

/** What else happens to a case: somebody declines, somebody has filed it before, a publication is taken back. */
class SideExitsPagesIT {

    @Test
    void a_member_declines_and_the_one_that_it_names_is_assigned_instead() {
        String number = Filing.signedIn("Väntan på besked om rehabilitering", "Arbetsförmedlingen");
        Steps.receiveAndRedact(number);
        Steps.assign(number);
        try (Person handler = Person.signedInAs("Handläggare, Arbetsförmedlingen")) {
            handler.opens("/arbetsyta/uppdrag").opensRow(number);
            handler.unfolds("Avböj – någon annan är ansvarig").presses("Avböj").isWell();
            handler.fills("Varför avböjer ni?", "Frågan gäller sjukpenning, som vi inte beslutar om.")
                    .chooses("Vem är ansvarig i stället?", "Försäkringskassan").presses("Avböj").sees("Ni har avböjt");
        }
        try (Person other = Person.signedInAs("Handläggare, Försäkringskassan")) {
            other.opens("/arbetsyta/uppdrag").seesNot(number);
        }
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number + "/fordelning").isWell().sees("som vi inte beslutar om")
                    .follows("Fördela dit i stället");
            coordinator.presses("Skicka till medlemmarna").sees("Ärendet är fördelat");
        }
        try (Person other = Person.signedInAs("Handläggare, Försäkringskassan")) {
            other.opens("/arbetsyta/uppdrag").opensRow(number);
            other.sees("Vad det gäller");
        }
    }

    @Test
    void a_duplicate_ends_and_its_filer_follows_the_other_case() {
        String first = "LH-2026-0001";
        String second = Filing.signedIn("Samma glapp, en gång till", "Arbetsförmedlingen");
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + second).presses("Ta emot");
            coordinator.unfolds("Märk som dubblett").fills("Vilket ärende är det en dubblett av?", first)
                    .presses("Märk som dubblett").sees("Ärendet är märkt som dubblett").isWell();
        }
        try (Person filer = Person.signedInAs("Anmälare, Linköpings kommun")) {
            filer.opens("/mina-arenden").isWell().sees(second).opens("/mina-arenden/" + second).isWell().sees("Du följer nu ärende " + first);
        }
    }

    @Test
    void an_address_that_was_changed_leads_on_in_both_languages_and_is_gone_with_the_case() throws SQLException {
        String number = new AnsweredCases(() -> TestDatabase.started().connect(TestDatabase.SERVER)).answered("En adress som ändras");
        String before = Steps.publish(number);
        String now = Steps.correctAddress(number, "en-adress-som-har-andrats");
        assertThat(now).isEqualTo("/avvikelser/en-adress-som-har-andrats").isNotEqualTo(before);
        Caller reader = Caller.stranger();
        for (String language : List.of("", "/en")) {
            HttpResponse<String> led = reader.get(language + before);
            assertThat(led.statusCode()).as(language + before).isEqualTo(301);
            assertThat(led.headers().firstValue("Location")).hasValue(language + now);
            assertThat(reader.get(language + now).statusCode()).isEqualTo(200);
        }
        Steps.withdraw(number);
        for (String gone : List.of(before, now, "/en" + before, "/en" + now)) {
            HttpResponse<String> answer = reader.get(gone, "Accept", "text/html");
            assertThat(answer.statusCode()).as(gone).isEqualTo(410);
            ValidHtml.findsNothingIn(gone, answer.body());
            assertThat(answer.body()).contains("Texten behöver göras om.");
        }
    }

    @Test
    void a_publication_that_is_taken_back_answers_gone_with_the_reason_at_once() throws SQLException {
        String number = new AnsweredCases(() -> TestDatabase.started().connect(TestDatabase.SERVER)).answered("Publicering som tas tillbaka");
        String address = Steps.publish(number);
        Steps.withdraw(number);
        try (Person reader = Person.visiting()) {
            Response gone = reader.page().navigate(address);
            assertThat(gone.status()).isEqualTo(410);
            ValidHtml.findsNothingIn(address, gone.text());
            reader.isWell().sees("Texten behöver göras om.");
            reader.opens("/avvikelser").seesNot("Publicering som tas tillbaka");
        }
    }
}
