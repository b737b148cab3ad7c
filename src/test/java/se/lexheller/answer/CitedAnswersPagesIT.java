package se.lexheller.answer;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.lexheller.life.Filing;
import se.lexheller.life.Steps;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;

/** An answer rests on a limit of the map; when the limit changes the association sees it, and then the readers. */
class CitedAnswersPagesIT {

    @Test
    void a_cited_limit_changes_and_readers_are_told_once_the_coordinator_has_decided() throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        String number = Filing.signedIn("Hur länge får övningen hålla på?", "Arbetsförmedlingen");
        CitableFacts facts = new CitableFacts(() -> TestDatabase.started().connect(TestDatabase.SERVER));
        String limit = facts.name + ", tidsgräns 12 månader";
        Steps.receiveAndRedact(number);
        Steps.assign(number);
        try (Person member = Person.signedInAs("Handläggare, Arbetsförmedlingen")) {
            member.opens("/arbetsyta/uppdrag").opensRow(number);
            member.presses("Ta emot").fills("Ert svar", "Tolv månader gäller.").fills("Varför gör ni inget?", "Gränsen är känd.")
                    .fills("Sök fler på kartan", facts.name).presses("Sök").isWell().ticks(limit).presses("Skicka svaret")
                    .sees("Svaret är skickat").sees("Svaret bygger på").sees(limit).isWell();
        }
        Steps.startReview(number, "Tolv månader gäller.");
        Steps.approve("Godkännare, Arbetsförmedlingen", number);
        String address = Steps.publish(number);
        try (Person reader = Person.visiting()) {
            reader.opens(address).isWell().sees("Svaret bygger på").sees(limit).sees("gällde " + today).seesNot("kan vara inaktuellt");
            facts.changes(today, 24);
            decide(number, facts.name);
            reader.opens(address).isWell().sees("Svaret kan vara inaktuellt").sees(limit + " har ändrats " + today).follows("Läs vad som gäller nu");
            reader.sees("högst 24 månader");
        }
    }

    private static void decide(String number, String changed) {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta/inaktuella-svar").isWell().sees(changed).sees("Inte märkt").opensRow(number);
            coordinator.isWell().sees("Längsta tid i månader").sees("24").presses("Märk svaret för läsaren").sees("Läsarna ser nu").isWell();
            coordinator.opens("/arbetsyta/arende/" + number).sees("Svaret kan vara inaktuellt").isWell();
        }
    }
}
