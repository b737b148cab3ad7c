package se.lexheller.openmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.coordinationmap.Intervention;
import se.lexheller.coordinationmap.InterventionDetails;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.MapRow;
import se.lexheller.coordinationmap.Origin;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.openmap.Examples;

class LinkedDataTest {

    private static final String BASE = "https://kartan.example";
    private static final LinkedData DATA = new LinkedData(BASE);

    @Test
    void an_intervention_is_a_government_service() {
        JsonObject json = read(service());
        assertThat(json.getString("@context")).isEqualTo("https://schema.org");
        assertThat(json.getString("@type")).isEqualTo("GovernmentService");
        assertThat(json.getString("url")).isEqualTo(BASE + "/samordningskarta/insatser/arbetstraning");
        assertThat(json.getString("name")).isEqualTo("Arbetsträning");
        assertThat(json.getJsonObject("provider").getString("name")).isEqualTo("Arbetsförmedlingen");
        assertThat(json.getJsonArray("areaServed").getJsonObject(0).getString("name")).isEqualTo("Kinda");
        assertThat(json.getJsonArray("audience").getJsonObject(0).getString("audienceType")).isEqualTo("Unga");
        assertThat(json.getJsonArray("serviceType").getString(0)).isEqualTo("Träning");
        assertThat(json.getJsonObject("mainEntityOfPage").getString("dateModified")).isEqualTo("2026-11-21T12:00:00.123456Z");
    }

    @Test
    void no_text_of_the_map_can_end_the_script_element_it_stands_in() {
        assertThat(service()).doesNotContain("<").doesNotContain(">").contains("\\u003c/script\\u003e");
        assertThat(read(service()).getString("description")).isEqualTo("Vad </script><!-- & ]]>");
    }

    @Test
    void a_list_is_an_item_list_in_its_order() {
        JsonObject json = read(DATA.list(List.of(row("a", "Första"), row("b", "</script>"))));
        assertThat(json.getString("@type")).isEqualTo("ItemList");
        assertThat(json.getInt("numberOfItems")).isEqualTo(2);
        assertThat(json.getJsonArray("itemListElement").getJsonObject(1).getInt("position")).isEqualTo(2);
        assertThat(json.getJsonArray("itemListElement").getJsonObject(1).getString("name")).isEqualTo("</script>");
    }

    private static String service() {
        InterventionDetails details = new InterventionDetails("arbetstraning", Examples.TRAINING.toString(), Validity.ALWAYS,
                Origin.of("Källa", LocalDate.of(2027, 1, 1)), new Intervention.Description("Arbetsträning", "Vad </script><!-- & ]]>", "", "", ""), 1, true, false,
                null, null, List.of("Kinda"), List.of(MapName.of(6, "Unga")), List.of(new MapName(1, "traning", "Träning")), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return DATA.service(details, Examples.service(Examples.TRAINING, "arbetstraning", "Arbetsträning", true), List.of("Kinda"));
    }

    private static MapRow row(String slug, String name) {
        return new MapRow(null, slug, name, "", "", false, null);
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
