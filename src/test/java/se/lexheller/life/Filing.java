package se.lexheller.life;

import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;

/** How the cases of these tests are filed. */
public final class Filing {

    static final String CHALLENGE = "Introduktionsjobbet tog slut efter tolv månader trots att språket utvecklades på arbetsplatsen.";

    private Filing() {
    }

    /** Fills in the six pages up to the summary. */
    public static void fillIn(Person filer, String title, String... actors) {
        filer.opens("/anmal").isWell().presses("Börja");
        filer.isWell().fills("Rubrik", title).fills("Vad var det som inte fungerade?", CHALLENGE).presses("Fortsätt");
        filer.isWell().fills("Vad ledde det till för personen?", "Personen fick börja om med ny praktik och förlorade sin inkomst.")
                .presses("Fortsätt");
        filer.isWell().fills("Vad ledde det till för dig och de andra", "Kommunen fick göra om sin planering och arbetsplatsen stod utan stöd.")
                .presses("Fortsätt");
        filer.isWell().fills("Hur skulle det kunna lösas?", "Gör det möjligt att förlänga när personen utvecklas.").presses("Fortsätt");
        for (String actor : actors) {
            filer.ticks(actor);
        }
        filer.ticks("Tidsgräns").isWell().presses("Fortsätt");
    }

    /** @return number of the case */
    public static String signedIn(String title, String... actors) {
        try (Person filer = Person.signedInAs("Anmälare, Linköpings kommun")) {
            fillIn(filer, title, actors);
            filer.fills("Yrkesroll", "Språkutvecklare").presses("Fortsätt");
            filer.ticks("Jag har inte skrivit något som pekar ut en person.").presses("Skicka avvikelsen");
            return filer.sees("Tack, avvikelsen är skickad").reads(".receipt-number");
        }
    }

    /** @return the address in the newest mail to somebody whose path begins so */
    public static String linkMailedTo(String address, int mails, String path) {
        return Mailbox.opened().linkTo(address, mails, path);
    }
}
