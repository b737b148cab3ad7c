package se.lexheller.mapkeeping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Person;

/** The map is kept in the browser, and what is kept is what everybody reads. */
@BrowserTest
class MapKeepingPagesIT {

    private static final String NAME = "Språkverkstad " + System.nanoTime();
    private static final String SLUG = NAME.toLowerCase().replace("å", "a").replace(' ', '-');

    @Test
    void an_actor_and_an_intervention_with_limit_and_handover_are_made_seen_everywhere_and_ended() {
        try (Person coordinator = Person.signedInAs("Samordnare"); Person reader = Person.visiting()) {
            String actor = "Verkstaden " + NAME;
            coordinator.opens("/arbetsyta/kartan/ny-aktor").fillsField("name", actor).fillsField("shortName", "Verkstaden").presses("Lägg till")
                    .sees("Aktören är tillagd");
            coordinator.opens("/arbetsyta/kartan/ny/insats").fillsField("name", NAME).fillsField("what", "Språk och arbete på samma gång.")
                    .ticks("Personer med kort eller ingen skolgång som lär sig svenska").ticks("Kontakt och kartläggning").fillsField("source", "Egen uppgift")
                    .fillsField("validFrom", "2031-01-10").presses("Lägg till").sees("Uppgiften finns nu på kartan");
            String entry = coordinator.page().url().replaceAll("\\?.*", "");
            add(coordinator, "medverkan", Map.of("organisation", actor, "role", "Utför"), Map.of());
            add(coordinator, "tidsgrans", Map.of(), Map.of("months", "4"));
            add(coordinator, "overlamning", Map.of("to", "Praktik"), Map.of("trigger", "När språket bär", "longestWaitDays", "14"));
            seenEverywhere(reader, actor);

            coordinator.opens(entry).fillsField("lastDay", "2031-01-09").presses("Avsluta").sees("Uppgiften börjar gälla först 2031-01-10");
            coordinator.fillsField("lastDay", "2031-06-30").presses("Avsluta").sees("Uppgiften är avslutad").sees("till och med 2031-06-30");
            gone(reader);
        }
    }

    private static void seenEverywhere(Person reader, String actor) {
        Page page = reader.opens("/samordningskarta/insatser/" + SLUG + "?galler=2031-06-30").page();
        assertThat(page.locator("main")).containsText(actor);
        assertThat(page.locator("main")).containsText("högst 4 månader");
        assertThat(page.locator("main")).containsText("Längsta överenskomna väntan: 14 dagar.");
        reader.opens("/samordningskarta/matris?galler=2031-06-30").sees(actor);
        reader.opens("/samordningskarta/malgrupper/6-personer-med-kort-eller-ingen-skolgang-som-lar-sig-svenska?galler=2031-06-30").sees(NAME).sees("När språket bär");
        reader.opens("/samordningskarta/tidsgranser?insats1=" + SLUG + "&start1=2031-02-01").sees("31 maj 2031");
    }

    /** The day after, and with the map of the last day beside it. */
    private static void gone(Person reader) {
        reader.opens("/samordningskarta/insatser/" + SLUG + "?galler=2031-07-01").sees("Har upphört").sees("högst 4 månader");
        reader.opens("/samordningskarta/matris?galler=2031-07-01").seesNot(NAME);
        reader.opens("/samordningskarta?galler=2031-07-01&q=" + SLUG.replaceAll("\\D", "")).seesNot(NAME);
        reader.opens("/samordningskarta?galler=2031-06-30&q=" + SLUG.replaceAll("\\D", "")).sees(NAME);
        reader.opens("/samordningskarta/tidsgranser?insats1=" + SLUG + "&start1=2031-07-01").sees("Kartan har ingen tidsgräns för den här insatsen den dagen.");
    }

    @Test
    void an_editor_finds_the_own_part_changes_it_and_sees_what_was_changed() {
        try (Person editor = Person.visiting(); Person other = Person.signedInAs("Kartredaktör, Linköpings kommun")) {
            Person.signIn(editor.page(), "Kartredaktör, Linköpings kommun");
            assertThat(editor.page()).hasURL(Pattern.compile(".*/arbetsyta/kartan$"));
            editor.follows("Stöd av språkutvecklare").follows("Ändra");
            other.opens(editor.page().url()).fillsField("wayIn", "Genom kommunen.").presses("Spara som ny version").sees("Ändringen är sparad");
            editor.fillsField("wayIn", "Genom arbetsmarknadscentrum.").presses("Spara som ny version").sees("medan du skrev").sees("Genom kommunen.");
            assertThat(editor.page().locator("#wayIn")).hasValue("Genom arbetsmarknadscentrum.");
            editor.presses("Spara som ny version").sees("Ändringen är sparad").follows("Vad som ändrades sedan version 2").sees("arbetsmarknadscentrum.").isWell();
            editor.fillsField("lastDay", "").presses("Avsluta").sees("Fyll i det här fältet");
        }
    }

    @Test
    void bad_input_is_told_at_its_field_and_nothing_typed_is_lost() {
        try (Person coordinator = Person.signedInAs("Samordnare")) {
            Page page = coordinator.opens("/arbetsyta/kartan/ny/tidsgrans?insats=arbetstraning").page();
            coordinator.fillsField("months", "0").fillsField("extensionRule", "Kan förlängas.").presses("Lägg till");
            assertThat(page.locator("#months-error")).containsText("Skriv ett heltal mellan 1 och 600.");
            assertThat(page.locator("#source-error")).containsText("Fyll i Källa.");
            assertThat(page.locator("#extensionRule")).hasValue("Kan förlängas.");
            page.selectOption("#programme", "JOB");
            coordinator.fillsField("months", "9").fillsField("source", "Egen uppgift").presses("Lägg till");
            assertThat(page.locator("#validFrom-error")).containsText("Det finns redan en uppgift som gäller under en del av samma tid");
            coordinator.isWell();
        }
    }

    @Test
    void nobody_else_finds_the_keeping() {
        try (Person handler = Person.signedInAs("Handläggare, Linköpings kommun"); Person editor = Person.signedInAs("Kartredaktör, Linköpings kommun")) {
            assertThat(handler.page().navigate("/arbetsyta/kartan").status()).isEqualTo(404);
            assertThat(editor.page().navigate("/arbetsyta/kartan/ny-aktor").status()).isEqualTo(404);
            assertThat(editor.page().navigate("/arbetsyta/kartan/post/5ea0851e-6ded-567e-8685-1c53dabb7488/andra").status()).isEqualTo(404);
            assertThat(editor.page().navigate("/arbetsyta/kartan/post/5ea0851e-6ded-567e-8685-1c53dabb7488").status()).isEqualTo(200);
            editor.seesNoButton("Avsluta").seesNoButton("Lämna över");
        }
    }

    private static void add(Person coordinator, String kind, Map<String, String> choices, Map<String, String> texts) {
        Page page = coordinator.opens("/arbetsyta/kartan/ny/" + kind + "?insats=" + SLUG).page();
        choices.forEach((field, label) -> page.selectOption("#" + field, new SelectOption().setLabel(label)));
        texts.forEach(coordinator::fillsField);
        coordinator.fillsField("source", "Egen uppgift").presses("Lägg till").sees("Uppgiften finns nu på kartan");
    }
}
