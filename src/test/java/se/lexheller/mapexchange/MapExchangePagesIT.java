package se.lexheller.mapexchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lexheller.mapexchange.ReadSheet.ReadRow;
import se.lexheller.mapexchange.Sheet.Column;
import se.lexheller.testing.Person;

/** A coordinator takes the map home, changes a cell and takes it in again. */
class MapExchangePagesIT {

    private static final String PAGE = "/arbetsyta/kartan/import";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void one_changed_cell_is_shown_first_then_taken_in_and_then_read_by_everybody() {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            byte[] map = download(coordinator);
            upload(coordinator, "karta.xlsx", map).sees("Filen ändrar ingenting").seesNoButton("Genomför importen").presses("Ångra och kasta filen");

            upload(coordinator, "ändrad.xlsx", withContactCalled(map, "Kundcenter, öppet vardagar")).isWell().sees("Det här skulle ändras");
            coordinator.page().locator("#changes summary").click();
            coordinator.sees("Kundcenter, öppet vardagar").isWell();
            assertThat(download(coordinator)).isEqualTo(map);
            coordinator.presses("Genomför importen").sees("Importen är genomförd");
            assertThat(download(coordinator)).isNotEqualTo(map);
        }
        try (Person auditor = Person.signedInAs("Revisor")) {
            auditor.opens("/arbetsyta/granskningslogg?vad=MAP_IMPORTED").sees("Kartan ändrad genom import").sees("Samordnare");
        }
        try (Person reader = Person.visiting()) {
            reader.opens("/samordningskarta/insatser/arbetslivsintroduktion").sees("Kundcenter, öppet vardagar");
        }
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_what_is_no_map_is_refused() {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            upload(coordinator, "karta.xlsx", withContactCalled(download(coordinator), "")).sees("Filen kan inte läsas in: ett fel")
                    .sees("Kontakter").sees("C Funktion").sees("Fyll i").isWell().seesNoButton("Genomför importen");
            coordinator.presses("Ångra och kasta filen").sees("Filen är kastad");
            upload(coordinator, "brev.txt", "Hej".getBytes(StandardCharsets.UTF_8)).sees("Filen är varken en arbetsbok").isWell();
            upload(coordinator, "stor.xlsx", new byte[5_050_000]).sees("Filen är större än 5 MB");
            coordinator.opens(PAGE).presses("Ladda upp och förhandsgranska").sees("Välj en fil att ladda upp");
        }
        try (Person editor = Person.signedInAs("Kartredaktör, Linköpings kommun")) {
            Response page = editor.page().navigate(PAGE);
            assertThat(page.status()).isEqualTo(404);
        }
    }

    private static byte[] download(Person person) {
        APIResponse answer = person.page().request().get("/samordningskarta/karta.xlsx");
        assertThat(answer.headers().get("content-type")).startsWith(TYPE);
        assertThat(answer.headers()).containsKey("etag");
        return answer.body();
    }

    private static Person upload(Person person, String name, byte[] file) {
        person.opens(PAGE).isWell();
        person.page().locator("#file").setInputFiles(new FilePayload(name, TYPE, file));
        return person.presses("Ladda upp och förhandsgranska");
    }

    /** The sheet of contacts alone: what isn't in the file stays as it is. */
    private static byte[] withContactCalled(byte[] map, String label) {
        ReadSheet contacts = WorkbookReader.read(map).stream().filter(s -> s.name().equals("Kontakter")).findFirst().orElseThrow();
        List<Column> columns = texts(contacts.rows().get(0)).stream().map(heading -> new Column("", heading, List.of(), 20)).toList();
        List<String> row = texts(contacts.rows().get(2));
        row.set(2, label);
        return WorkbookWriter.write(List.of(new Sheet("Kontakter", columns, List.of(row))), "Val");
    }

    private static List<String> texts(ReadRow row) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<Integer, ReadSheet.ReadCell> cell : row.cells().entrySet()) {
            while (texts.size() < cell.getKey()) {
                texts.add("");
            }
            texts.add(cell.getValue().text());
        }
        return texts;
    }
}
