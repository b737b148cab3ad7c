package se.lexheller.mapexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.mapexchange.Sheet.Column;
import se.lexheller.mapkeeping.MapField;

class MapWorkbookTest {

    private final MapWorkbook workbook = new MapWorkbook();

    @Test
    void the_same_map_gives_the_same_bytes_and_each_part_its_sheet() {
        byte[] file = workbook.write(TestMap.small());
        assertThat(workbook.write(TestMap.small())).isEqualTo(file);
        assertThat(WorkbookReader.read(file)).extracting(ReadSheet::name).startsWith("Läs mig", "Insatser", "Medverkan", "Tidsgränser").endsWith("Kommuner", "Val").hasSize(18);
        MapFile read = workbook.read(file);
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).filteredOn(r -> r.part() == MapPart.INTERVENTION).extracting(r -> r.value("what")).containsExactly("=1+1\nrad två", "Vad");
        assertThat(workbook.read(workbook.template()).rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_column_has_its_heading_and_guide_and_no_two_are_called_the_same(MapPart part) {
        assertThat(MapWords.sheet(part)).hasSizeLessThanOrEqualTo(31);
        assertThat(PartFields.of(part)).extracting(field -> MapWords.heading(part, field)).doesNotHaveDuplicates();
        assertThat(PartFields.of(part)).allSatisfy(field -> assertThat(CellText.guide(part, field)).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @CsvSource({"months,'12,0',12", "months,12.00,12", "months,12,12", "repeatable,JA,yes", "repeatable,1,yes", "repeatable,nej,no", "repeatable,x,yes",
        "repeatable,kanske,kanske", "reviewOn,2026-11-21 00:00:00,2026-11-21", "reviewOn,2026-11-21,2026-11-21", "source,' två ord ',två ord"})
    void a_cell_is_understood_as_people_write(String field, String cell, String value) {
        assertThat(CellText.values(field(MapPart.DURATION_LIMIT, field), cell)).containsExactly(value);
    }

    @Test
    void words_stand_for_codes_and_several_values_share_a_cell() {
        MapField role = field(MapPart.PARTICIPATION, "role");
        assertThat(CellText.values(role, "betalar ut")).containsExactly("PAYS");
        assertThat(CellText.values(role, "PAYS")).containsExactly("PAYS");
        assertThat(CellText.of(role, List.of("PAYS"))).isEqualTo("Betalar ut");
        assertThat(CellText.of(field(MapPart.INDICATOR, "lowest"), List.of("25.5"))).isEqualTo("25,5");
        assertThat(CellText.values(field(MapPart.INTERVENTION, "steps"), "ett;\ntvå; ")).containsExactly("ett", "två");
    }

    /** The files in the resources were saved by LibreOffice 7.4; the first is the small map's own workbook. */
    @Test
    void what_a_spreadsheet_program_has_saved_again_says_the_same() throws IOException {
        MapFile saved = workbook.read(resource("saved-again.xlsx"));
        MapFile own = workbook.read(workbook.write(TestMap.small()));
        assertThat(saved.errors()).isEmpty();
        assertThat(saved.rows()).isNotEmpty().usingRecursiveComparison().isEqualTo(own.rows());
    }

    @Test
    void days_and_numbers_that_a_spreadsheet_program_has_made_of_what_was_typed_are_read() throws IOException {
        MapFile typed = workbook.read(resource("typed-by-hand.xlsx"));
        assertThat(typed.errors()).isEmpty();
        assertThat(typed.rows()).extracting(r -> r.value("validFrom"), r -> r.value("lastDay"), r -> r.value("reviewOn"), r -> r.value("months"),
                r -> r.value("compensatedDays"), r -> r.value("repeatable"), r -> r.value("source")).containsExactly(
                tuple("2026-01-31", "2027-02-28", "2028-02-29", "12", "450", "yes", "Överenskommelse é"),
                tuple("2026-07-01", "", "2027-01-01", "6", "", "no", "Egen uppgift"));
    }

    private byte[] resource(String name) throws IOException {
        try (InputStream file = MapWorkbookTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    @Test
    void columns_are_found_by_key_in_any_order_and_by_heading_where_the_keys_are_gone() {
        byte[] moved = book("Kommuner", List.of("Namn", "Kod"), List.of("Kinda", "0513"));
        MapFile read = workbook.read(moved);
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.value("code")).isEqualTo("0513");
            assertThat(row.place("code")).isEqualTo(new Place("Kommuner", "3", "B Kod"));
        });
    }

    @Test
    void what_does_not_belong_is_told_at_its_place() {
        MapFile read = workbook.read(book("Kommuner", List.of("Kod", "Namn", "Färg", "Namn"), List.of("0513", "Kinda", "blå", "igen")));
        assertThat(read.errors()).extracting(e -> e.place().row(), e -> e.place().column(), ImportError::key)
                .contains(tuple("1", "C", "rule.import.unknown-column"), tuple("1", "D", "rule.import.column-twice"), tuple("3", "C", "rule.import.outside"));
        assertThat(workbook.read(book("Kommuner", List.of("a", "b"), List.of("0513", "Kinda"))).errors()).extracting(ImportError::key)
                .containsExactly("rule.import.no-headings");
        assertThatThrownBy(() -> workbook.read(book("Blad1", List.of("Kod"), List.of("1")))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_formula_is_refused_at_its_cell() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook made = new Workbook(out, "prov", null)) {
            Worksheet sheet = made.newWorksheet("Kommuner");
            sheet.value(0, 0, "Kod");
            sheet.value(0, 1, "Namn");
            sheet.value(1, 0, "0513");
            sheet.formula(1, 1, "HYPERLINK(\"https://example.org\")");
        }
        assertThat(workbook.read(out.toByteArray()).errors())
                .containsExactly(ImportError.at(new Place("Kommuner", "2", "B Namn"), "rule.import.formula"));
    }

    @Test
    void a_file_of_another_kind_is_none_of_this_format() {
        assertThat(workbook.fits(new byte[] {'P', 'K', 3, 4})).isTrue();
        assertThat(workbook.fits(new byte[] {'{', '}'})).isFalse();
        assertThat(workbook.fits(new byte[0])).isFalse();
    }

    private static MapField field(MapPart part, String key) {
        return PartFields.of(part).stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    /** Without the row of keys, as somebody may have typed it anew. */
    private static byte[] book(String name, List<String> headings, List<String> row) {
        List<Column> columns = headings.stream().map(h -> new Column("", h, List.of(), 10)).toList();
        byte[] written = WorkbookWriter.write(List.of(new Sheet(name, columns, List.of(row))), "Val");
        assertThat(WorkbookReader.read(written).get(0).rows()).extracting(ReadSheet.ReadRow::number).isEqualTo(new ArrayList<>(Arrays.asList(1, 3)));
        return written;
    }
}
