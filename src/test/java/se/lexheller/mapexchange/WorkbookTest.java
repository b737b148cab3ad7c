package se.lexheller.mapexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.mapexchange.ReadSheet.ReadCell;
import se.lexheller.mapexchange.Sheet.Column;

class WorkbookTest {

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    @Test
    void what_is_written_is_read() {
        List<String> texts = List.of("Åsa & Örjan <ett>", "två\nrader", "=1+1", "+46", "-5", "@mig", "_x0041_ _x005F_", "\"'", "😀 ", "007");
        List<ReadSheet> read = WorkbookReader.read(written(texts));
        assertThat(read).extracting(ReadSheet::name).containsExactly("Blad & Ö", "Val");
        ReadSheet sheet = read.get(0);
        assertThat(sheet.rows()).extracting(ReadSheet.ReadRow::number).startsWith(1, 2, 3).hasSize(2 + texts.size());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(sheet.rows().get(i + 2).cells()).containsExactlyEntriesOf(Map.of(1, new ReadCell(texts.get(i), false)));
        }
    }

    @Test
    void the_same_sheets_give_the_same_bytes_at_any_time() throws IOException {
        assertThat(written(List.of("a", "b"))).isEqualTo(written(List.of("a", "b"))).isNotEqualTo(written(List.of("a", "c")));
        assertThat(new String(Unpacked.allOf(written(List.of())).get("docProps/core.xml"), StandardCharsets.UTF_8)).doesNotContain("created");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(List.of())))) {
            assertThat(zip.getNextEntry().getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
        }
    }

    @ParameterizedTest
    @CsvSource({"46347,1,2026-11-21", "1,1,1900-01-01", "59,1,1900-02-28", "61,1,1900-03-01", "46347,2,2026-11-21", "46347,0,46347",
        "46347.5,1,46347.5", "12,0,12", "12.0,0,12", "1E2,0,100", "0.30000000000000004,0,0.3", "-3,1,-3", "2958465,1,9999-12-31"})
    void a_number_is_a_day_where_it_is_shown_as_one(String number, String style, String text) {
        assertThat(onlyCell("<c r=\"A1\" s=\"" + style + "\"><v>" + number + "</v></c>")).isEqualTo(new ReadCell(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"A1\"><f>1+1</f><v>2</v></c>", "<c r=\"A1\" t=\"str\"><f>A2</f><v>x</v></c>",
        "<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>3</v></c>", "<c r=\"A1\"><f>1/0</f></c>", "<c r=\"A1\" t=\"e\"><v>#REF!</v></c>"})
    void a_formula_is_known_as_one(String cell) {
        assertThat(onlyCell(cell).formula()).isTrue();
    }

    @Test
    void text_in_runs_is_one_text_and_how_it_is_read_out_is_left_out() {
        assertThat(onlyCell("<c r=\"A1\" t=\"inlineStr\"><is><r><t>Arbets</t></r><r><t>träning</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"))
                .isEqualTo(new ReadCell("Arbetsträning", false));
        assertThat(onlyCell("<c t=\"d\" s=\"1\"><v>2026-11-21T00:00:00</v></c>").text()).isEqualTo("2026-11-21");
        assertThat(ReadSheet.letters(0) + ReadSheet.letters(25) + ReadSheet.letters(26) + ReadSheet.letters(701) + ReadSheet.letters(702)).isEqualTo("AZAAZZAAA");
    }

    @Test
    void a_cell_far_away_takes_no_room_and_an_impossible_address_is_refused() {
        assertThat(WorkbookReader.read(workbook("<row r=\"9\"><c r=\"XFD9\" t=\"inlineStr\"><is><t>x</t></is></c></row>", "")).get(0).rows().get(0).cells())
                .containsOnlyKeys(16_383);
        refused("damaged", workbook("<row r=\"9\"><c r=\"ZZZZZZ9\" t=\"inlineStr\"><is><t>x</t></is></c></row>", ""));
        refused("damaged", workbook("<row r=\"9\"><c r=\"A9\"><v>1e999999</v></c></row>", ""));
        refused("damaged", workbook("<row r=\"9\"><c r=\"A9\" t=\"s\"><v>7</v></c></row>", ""));
    }

    @Test
    void a_document_type_is_refused() {
        refused("document-type", workbook("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>", "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"));
        refused("document-type", workbook("<row/>", "<!DOCTYPE lolz [<!ENTITY a \"" + "b".repeat(100) + "\">]>"));
    }

    @Test
    void too_many_rows_or_too_much_text_is_refused() {
        refused("too-many-rows", workbook("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(SheetReader.MOST_ROWS + 1), ""));
        assertThat(WorkbookReader.read(workbook("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(SheetReader.MOST_ROWS), "")).get(0).rows())
                .hasSize(SheetReader.MOST_ROWS);
        String cell = "<c t=\"inlineStr\"><is><t>" + "å".repeat(30_000) + "</t></is></c>";
        refused("unpacks-to-too-much", workbook(("<row>" + cell.repeat(10) + "</row>").repeat(101), ""));
    }

    @Test
    void a_bomb_is_counted_while_it_unpacks() {
        byte[] bomb = zipped("xl/worksheets/sheet", Collections.nCopies(61, new byte[1_000_000]));
        assertThat(bomb.length).isLessThan(100_000);
        refused("unpacks-to-too-much", bomb);
        refused("unpacks-to-too-much", zipped("part", Collections.nCopies(Unpacked.MOST_PARTS + 1, new byte[0])));
    }

    @Test
    void what_is_no_workbook_is_told_apart() {
        refused("no-workbook", "namn;längd".getBytes(StandardCharsets.UTF_8));
        refused("no-workbook", new byte[0]);
        refused("no-workbook", zipped("part", List.of(new byte[3])));
        refused("old-or-locked", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        byte[] whole = written(List.of("a"));
        refused("damaged", Arrays.copyOf(whole, whole.length / 3));
    }

    private static void refused(String why, byte[] file) {
        assertThatThrownBy(() -> WorkbookReader.read(file)).isInstanceOfSatisfying(UnreadableFile.class,
                e -> assertThat(e.key()).isEqualTo("rule.import." + why));
    }

    private static byte[] written(List<String> texts) {
        List<Column> columns = List.of(new Column("name", "Namn", List.of(), 20), new Column("role", "Roll", List.of("Utför", "Betalar"), 10));
        return WorkbookWriter.write(List.of(new Sheet("Blad & Ö", columns, texts.stream().map(t -> List.of("", t)).toList())), "Val");
    }

    private static ReadCell onlyCell(String cell) {
        return WorkbookReader.read(workbook("<row r=\"1\">" + cell + "</row>", "")).get(0).rows().get(0).cells().get(0);
    }

    private static byte[] workbook(String rows, String documentType) {
        return zip(Map.of("xl/workbook.xml", "<workbook" + MAIN + "><sheets><sheet name=\"Blad\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/styles.xml", "<styleSheet" + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-41D]yyyy/mm/dd\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml", documentType + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(String name, List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.size(); i++) {
                zip.putNextEntry(new ZipEntry(name + i + ".xml"));
                zip.write(parts.get(i));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
