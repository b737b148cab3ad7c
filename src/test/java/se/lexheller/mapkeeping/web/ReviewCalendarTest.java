package se.lexheller.mapkeeping.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.ReviewRow;

class ReviewCalendarTest {

    private static final String UUID = "67ca1a32-039a-5cd5-a9c4-5b7437083952";
    private static final Instant RECORDED = Instant.parse("2026-11-21T12:00:00Z");
    private final ReviewCalendar calendar = new ReviewCalendar("https://lexheller.example/");

    @Test
    void an_entry_is_a_whole_day_under_its_own_uuid() {
        VEvent event = event("Praktik");
        assertThat(event.getUid().getValue()).isEqualTo(UUID);
        ICalDate start = event.getDateStart().getValue();
        assertThat(start.hasTime()).isFalse();
        assertThat(start.getRawComponents()).hasToString("20270101T000000");
        assertThat(event.getDescription().getValue()).isEqualTo("Insats");
        assertThat(event.getUrl().getValue()).isEqualTo("https://lexheller.example/samordningskarta/insatser/praktik");
        assertThat(text("Praktik")).contains("DTSTART;VALUE=DATE:20270101\r\n").contains("TRANSP:TRANSPARENT\r\n");
    }

    @Test
    void every_letter_comes_back_as_it_was() {
        String name = "Övning på arbetsplats; åtgärd, ”förstärkt” – nästa\\steg\nBEGIN:VEVENT 😀 " + "å".repeat(200);
        assertThat(event(name).getSummary().getValue()).isEqualTo("Kontrollera: " + name);
        assertThat(text(name).split("\r\n")).filteredOn(line -> line.startsWith("BEGIN:VEVENT")).hasSize(1);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_each_ends_as_it_should() {
        String text = text("Försörjning, övergång och återgång ".repeat(20));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void the_same_map_gives_the_same_bytes() {
        assertThat(text("Praktik")).isEqualTo(text("Praktik"));
    }

    @Test
    void nothing_to_look_at_is_a_calendar_all_the_same() {
        ICalendar read = Biweekly.parse(calendar.of(List.of())).first();
        assertThat(read.getEvents()).isEmpty();
        assertThat(read.validate(biweekly.ICalVersion.V2_0).getWarnings()).as("a calendar without events").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_reader_of_calendars_finds_nothing_to_complain_of() {
        assertThat(Biweekly.parse(text("Praktik")).first().validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    }

    private VEvent event(String name) {
        return Biweekly.parse(text(name)).first().getEvents().get(0);
    }

    private String text(String name) {
        return calendar.of(List.of(new ReviewRow(1, UUID, "INTERVENTION", 1, name, null, new MapName(1, "praktik", name),
                LocalDate.of(2027, 1, 1), false, false, null, null, null, null, RECORDED)));
    }
}
