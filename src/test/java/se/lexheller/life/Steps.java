package se.lexheller.life;

import java.net.URI;
import se.lexheller.testing.Person;

/** Steps that several of these tests take, each by the one whose work it is. */
public final class Steps {

    private Steps() {
    }

    public static void receiveAndRedact(String number) {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number).presses("Ta emot").sees("Ärendet är mottaget");
            coordinator.follows("Skriv texten till medlemmarna");
            coordinator.presses("Spara texten").sees("Texten till medlemmarna är sparad.");
        }
    }

    public static void assign(String number) {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number + "/fordelning").isWell().sees("Inblandad enligt anmälan")
                    .presses("Skicka till medlemmarna").sees("Ärendet är fördelat").isWell();
        }
    }

    public static void answer(String handler, String number, String text) {
        try (Person member = Person.signedInAs(handler)) {
            member.opens("/arbetsyta/uppdrag").isWell().opensRow(number);
            member.isWell().seesNot("Språkutvecklare").presses("Ta emot").sees("Uppdraget är mottaget.");
            member.isWell().fills("Ert svar", text).fills("Varför gör ni inget?", "Det går redan i dag, efter bedömning.")
                    .presses("Skicka svaret").sees("Svaret är skickat");
        }
    }

    public static void startReview(String number, String text) {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number + "/svar").isWell().fills("Gemensamt svar", text)
                    .presses("Starta avstämningen").sees("Avstämningen är startad").isWell();
        }
    }

    public static void approve(String approver, String number) {
        try (Person person = joint(approver, number)) {
            person.isWell().presses("Godkänn").sees("Ni har godkänt svaret.");
        }
    }

    public static void reserve(String approver, String number, String text) {
        try (Person person = joint(approver, number)) {
            person.unfolds("Reservera er").fills("Er reservation", text).presses("Skicka reservationen").sees("Er reservation är sparad.");
        }
    }

    /** @return the published page's path */
    public static String publish(String number) {
        String page = "/arbetsyta/arende/" + number + "/publicering";
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens(page).isWell().presses("Börja").isWell().presses("Lämna till granskning").sees("Texten är lämnad till granskning.");
            coordinator.seesNoButton("Släpp för publicering");
        }
        return release(page);
    }

    /** Readers come by the old address too, from then on. @return the page's new path */
    public static String correctAddress(String number, String address) {
        String page = "/arbetsyta/arende/" + number + "/publicering";
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens(page).unfolds("Rätta").fills("Vad rättas, och varför?", "Adressen var missvisande.").presses("Börja rätta").sees("Nu kan du rätta texten.")
                    .fills("Sidans adress", address).presses("Spara").sees("Texten är sparad.").presses("Lämna till granskning").sees("Texten är lämnad till granskning.");
        }
        return release(page);
    }

    private static String release(String page) {
        try (Person reviewer = Person.signedInAs("Granskare")) {
            reviewer.opens(page).isWell().presses("Släpp för publicering").sees("Texten är släppt");
        }
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens(page).presses("Publicera nu").sees("Ärendet är publicerat.").isWell().follows("Visa den publicerade sidan");
            coordinator.page().waitForURL("**/avvikelser/**");
            return URI.create(coordinator.page().url()).getPath();
        }
    }

    public static void withdraw(String number) {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/arende/" + number + "/publicering").unfolds("Avpublicera")
                    .fills("Varför tas den bort?", "Texten behöver göras om.").presses("Avpublicera nu").sees("Ärendet är avpublicerat.");
        }
    }

    private static Person joint(String approver, String number) {
        return Person.signedInAs(approver).opens("/arbetsyta/uppdrag?ko=att-godkanna").opensRow(number).follows("Till det gemensamma svaret");
    }
}
