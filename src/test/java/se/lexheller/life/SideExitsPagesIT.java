package se.lexheller.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Person;

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
        String first = Filing.signedIn("Samma glapp, första gången", "Arbetsförmedlingen");
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
    void a_publication_that_is_taken_back_answers_gone_with_the_reason_at_once() {
        String number = Filing.signedIn("Publicering som tas tillbaka", "Arbetsförmedlingen");
        Steps.receiveAndRedact(number);
        Steps.assign(number);
        Steps.answer("Handläggare, Arbetsförmedlingen", number, "Så här gör vi i dag.");
        Steps.startReview(number, "Det gemensamma svaret.");
        Steps.approve("Godkännare, Arbetsförmedlingen", number);
        String address = Steps.publish(number);
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number + "/publicering").unfolds("Avpublicera")
                    .fills("Varför tas den bort?", "Texten behöver göras om.").presses("Avpublicera nu").sees("Ärendet är avpublicerat.");
        }
        try (Person reader = Person.visiting()) {
            Response gone = reader.page().navigate(address);
            assertThat(gone.status()).isEqualTo(410);
            reader.isWell().sees("Texten behöver göras om.");
            reader.opens("/avvikelser").seesNot("Publicering som tas tillbaka");
        }
    }

    @Test
    void who_is_not_at_the_association_is_told_that_there_is_no_such_case() {
        String number = Filing.signedIn("Bara för förbundet", "Arbetsförmedlingen");
        for (String role : new String[] {"Handläggare, Arbetsförmedlingen", "Administratör", "Anmälare, Linköpings kommun"}) {
            try (Person person = Person.signedInAs(role)) {
                for (String part : new String[] {"", "/fordelning", "/svar", "/publicering", "/forhandsvisning", "/historik"}) {
                    String address = "/arbetsyta/arende/" + number + part;
                    assertThat(person.page().navigate(address).status()).as("%s at %s", role, address).isEqualTo(404);
                }
            }
        }
        try (Person stranger = Person.visiting()) {
            stranger.opens("/arbetsyta/arende/" + number);
            assertThat(URI.create(stranger.page().url()).getPath()).isEqualTo("/logga-in");
        }
    }
}
