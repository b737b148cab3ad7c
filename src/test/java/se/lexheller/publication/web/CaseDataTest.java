package se.lexheller.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.Actor;
import se.lexheller.publication.CaseForReaders;
import se.lexheller.publication.CaseRow;
import se.lexheller.publication.PublicAnswer;

class CaseDataTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><!-- & ]]> \u2028";

    @Test
    void a_case_is_a_question_with_all_answers_as_the_one_that_is_accepted() {
        JsonObject page = read(data().question(hostile("Rubrik"), "Förbundet"));
        assertThat(page.getString("@type")).isEqualTo("FAQPage");
        assertThat(page.getString("@id")).isEqualTo("https://lexheller.example/avvikelser/en-rubrik");
        assertThat(page.getString("license")).contains("zero/1.0");
        JsonObject question = page.getJsonArray("mainEntity").getJsonObject(0);
        assertThat(question.getString("@type")).isEqualTo("Question");
        assertThat(question.getString("name")).isEqualTo("Rubrik");
        assertThat(question.getJsonObject("acceptedAnswer").getString("text")).startsWith("AF\n\nDet går.\n\nKommunen");
        assertThat(page.getString("dateModified")).isEqualTo("2026-11-22T07:00:00Z");
    }

    @Test
    void no_text_ends_the_script_that_it_stands_in() {
        String json = data().question(hostile(HOSTILE), HOSTILE) + data().list(List.of(row(HOSTILE)), 1, 1);
        assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&");
        assertThat(read(data().question(hostile(HOSTILE), "x")).getString("name")).isEqualTo(HOSTILE.strip());
    }

    @Test
    void a_list_goes_on_counting_on_its_next_page() {
        JsonObject list = read(data().list(List.of(row("Ett"), row("Två")), 21, 45));
        assertThat(list.getString("@type")).isEqualTo("ItemList");
        assertThat(list.getInt("numberOfItems")).isEqualTo(45);
        assertThat(list.getJsonArray("itemListElement").getJsonObject(1).getInt("position")).isEqualTo(22);
        assertThat(list.getJsonArray("itemListElement").getJsonObject(1).getString("name")).isEqualTo("Två");
    }

    private static CaseData data() {
        return new CaseData("https://lexheller.example");
    }

    private static CaseForReaders hostile(String title) {
        return new CaseForReaders("LH-2026-0001", "en-rubrik", DeviationKind.OTHER, new CaseText(title, HOSTILE, "a", "b", ""), HOSTILE,
                List.of(new PublicAnswer("AF", "Det går."), new PublicAnswer("Kommunen", HOSTILE)), "Besvarad hösten 2026", List.of(new Actor(3, HOSTILE)),
                List.of(), Instant.parse("2026-11-22T07:00:00Z"), "Rättat", List.of(), List.of(), List.of());
    }

    private static CaseRow row(String title) {
        return new CaseRow("en-rubrik", title, DeviationKind.OTHER, "Besvarad", "Utdrag", List.of());
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
