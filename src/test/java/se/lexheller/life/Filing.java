package se.lexheller.life;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lexheller.testing.Mailbox;
import se.lexheller.testing.Person;

/** How the cases of these tests are filed. */
final class Filing {

    static final String CHALLENGE = "Introduktionsjobbet tog slut efter tolv månader trots att språket utvecklades på arbetsplatsen.";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Filing() {
    }

    /** Fills in the six pages up to the summary. */
    static void fillIn(Person filer, String title, String... actors) {
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
    static String signedIn(String title, String... actors) {
        try (Person filer = Person.signedInAs("Anmälare, Linköpings kommun")) {
            fillIn(filer, title, actors);
            filer.fills("Yrkesroll", "Språkutvecklare").presses("Fortsätt");
            filer.ticks("Jag har inte skrivit något som pekar ut en person.").presses("Skicka avvikelsen");
            return filer.sees("Tack, avvikelsen är skickad").reads(".receipt-number");
        }
    }

    /** @return the address in the newest mail to somebody whose path begins so */
    static String linkMailedTo(String address, int mails, String path) {
        List<MimeMessage> received = Mailbox.opened().mailsTo(address, mails, PATIENCE);
        if (received.size() < mails) {
            throw new AssertionError(received.size() + " mails to " + address + ", expected " + mails);
        }
        Matcher link = Pattern.compile("https?://\\S+?(" + Pattern.quote(path) + "[\\w\\-/]+)").matcher(text(received.get(mails - 1)));
        if (!link.find()) {
            throw new AssertionError("no link to " + path + " in the mail");
        }
        return link.group(1);
    }

    private static String text(MimeMessage mail) {
        try {
            return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
