package se.lexheller.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Person;

/** The register, a case's documents, the rules of disposal and a person's data, as people meet them. */
@BrowserTest
class RecordsPagesIT {

    private static final String CASE = "/arbetsyta/arende/LH-2023-0001/handlingar";
    private static final List<String> PAGES = List.of("/arbetsyta/diarium", "/arbetsyta/diarium.csv", "/arbetsyta/diarium.xml", CASE, "/arbetsyta/gallring",
            "/arbetsyta/gallring/forslag/1", "/arbetsyta/registerutdrag");

    @Test
    void the_coordinator_finds_an_entry_takes_it_as_a_file_and_the_case_as_a_package() throws IOException {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            coordinator.opens("/arbetsyta").follows("Diarium").fills("Nummer", "LH-2023").chooses("Motpart", "Arbetsförmedlingen").presses("Sök");
            coordinator.sees("Återkoppling från medlem (Tidsgräns)").seesNot("Kinda kommun LH-2026").isWell();
            String address = coordinator.page().getByText("Hämta som CSV").getAttribute("href");
            APIResponse csv = coordinator.page().request().get(address);
            assertThat(new String(csv.body(), StandardCharsets.UTF_8)).startsWith("\uFEFF\"Diarienummer\"").contains("Fördelning till medlem").doesNotContain("\"Anmälare\"");
            assertThat(csv.headers().get("content-disposition")).contains("diarium.csv");
            APIResponse xml = coordinator.page().request().get("/arbetsyta/diarium.xml");
            assertThat(xml.text()).contains("<handling diarienummer=\"D-2023-0001\"");
            coordinator.fills("Nummer", "finns inte").presses("Sök").sees("Inga handlingar matchar").isWell();

            coordinator.opens(CASE).sees("Publicering på webbplatsen").unfolds("Sekretessmarkering").presses("Markera").sees("Rätta det här först").isWell();
            Download taken = coordinator.page().waitForDownload(() -> coordinator.presses("Hämta utan anmälarens uppgifter"));
            assertThat(taken.suggestedFilename()).isEqualTo("LH-2023-0001.zip");
            Map<String, byte[]> files = RecordFilesTest.unpacked(Files.readAllBytes(taken.path()));
            assertThat(files.keySet()).contains("LH-2023-0001/arende.html", "LH-2023-0001/arende.json", "LH-2023-0001/historik.json", "LH-2023-0001/manifest.json");
            coordinator.opens(CASE).sees("utan anmälarens uppgifter").isWell();
        }
    }

    @Test
    void the_director_enters_a_decided_rule_and_looks_for_a_person_with_a_reason() {
        try (Person director = Person.signedInAs("Förbundschef")) {
            director.opens("/arbetsyta/gallring/regler").sees("Anmälarens uppgifter").presses("Lägg in regeln").sees("Rätta det här först").isWell();
            director.chooses("Vad", "Texter i avvisade och återkallade ärenden").fills("Sparas i så många månader", "60").fills("Rättslig grund", "10 § arkivlagen")
                    .fills("Vem beslutade?", "Förbundsstyrelsen").fills("Beslutsdatum", "2026-03-12").fills("Beslutets nummer", "§ 15").presses("Lägg in regeln");
            director.sees("Regeln gäller nu.").sees("60 månader").isWell();
            director.page().locator("tr", new Page.LocatorOptions().setHasText("60 månader")).getByText("Avsluta regeln").click();
            director.sees("Regeln är avslutad.");
            director.opens("/arbetsyta/gallring").presses("Ta fram förslag nu").sees("Förslagen är framtagna").isWell();

            director.opens("/arbetsyta/registerutdrag").fills("E-postadress, namn eller nummer", "anmalare@fk.example").presses("Sök").sees("Rätta det här först");
            director.fills("Varför söker du?", "Begäran om registerutdrag").presses("Sök").sees("Anmälare i ett ärende").sees("LH-2026-0003").isWell();
            assertThat(director.page().url()).doesNotContain("anmalare");
            director.sees("Begäran om registerutdrag").opens(CASE).unfolds("Radera anmälarens uppgifter").presses("Radera uppgifterna").sees("Rätta det här först").isWell();
        }
    }

    @Test
    void nobody_else_knows_of_it_and_a_filer_takes_the_own_data() throws IOException {
        for (String role : List.of("Handläggare, Linköpings kommun", "Granskare", "Administratör")) {
            try (Person other = Person.signedInAs(role)) {
                for (String page : PAGES) {
                    assertThat(other.page().request().get(page).status()).as("%s at %s", role, page).isEqualTo(404);
                }
            }
        }
        try (Person filer = Person.signedInAs("Anmälare, Linköpings kommun")) {
            filer.opens("/mina-arenden").isWell();
            Download own = filer.page().waitForDownload(() -> filer.presses("Hämta mina uppgifter"));
            String all = new String(RecordFilesTest.unpacked(Files.readAllBytes(own.path())).get("mina-uppgifter/mina-uppgifter.json"), StandardCharsets.UTF_8);
            assertThat(all).contains("anmalare@linkoping.example", "LH-2026-0001").doesNotContain("anmalare@fk.example");
        }
        try (Person handler = Person.signedInAs("Handläggare, Linköpings kommun")) {
            handler.opens("/arbetsyta/uppdrag/3").unfolds("Ange ert diarienummer").fills("Ert diarienummer", "KS 2026/42").presses("Spara diarienumret");
            handler.sees("Diarienumret är sparat.").sees("KS 2026/42").isWell();
        }
    }
}
