package se.lexheller.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RegisterFileTest {

    private static final RegisterRow EVIL = new RegisterRow(1, "D-2026-0001", LocalDate.of(2026, 11, 21), Direction.IN, "=cmd|' /C calc'!A0",
            "Anmälan <b>&amp;</b> ]]> \u0000\u0008\u001F\uFFFE\uD800 å ä ö 😀", "LH-2026-0001", "\"; DROP", "KS 2026/1", "26 kap. 1 § OSL");
    private static final RegisterRow PLAIN = new RegisterRow(2, "D-2026-0002", LocalDate.of(2026, 11, 22), Direction.CREATED, "", "Uppföljning",
            "LH-2026-0001", null, null, null);

    private final RegisterFile file = new RegisterFile(new RegisterWords());

    @Test
    void xml_is_well_formed_and_keeps_to_its_schema_whatever_stands_in_it() throws Exception {
        StringWriter out = new StringWriter();
        file.xml(out, "Förbundet \u0001 & \"Co\"", once(List.of(EVIL, PLAIN)));
        Document document = parse(out.toString());
        assertThat(document.getElementsByTagNameNS(RegisterFile.NAMESPACE, "handling").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagNameNS(RegisterFile.NAMESPACE, "rubrik").item(0).getTextContent())
                .isEqualTo("Anmälan <b>&amp;</b> ]]> \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD å ä ö 😀");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Path.of("src/main/webapp/assets/xsd/diarium-1.xsd").toFile())
                .newValidator().validate(new StreamSource(new StringReader(out.toString())));
    }

    @Test
    void an_empty_register_is_a_register_too() throws Exception {
        StringWriter out = new StringWriter();
        file.xml(out, "Förbundet", after -> List.of());
        assertThat(parse(out.toString()).getDocumentElement().getAttribute("myndighet")).isEqualTo("Förbundet");
        StringWriter csv = new StringWriter();
        file.csv(csv, after -> List.of());
        assertThat(csv.toString().lines()).hasSize(1);
    }

    @Test
    void csv_begins_with_its_mark_and_calculates_nothing() throws IOException {
        StringWriter out = new StringWriter();
        file.csv(out, once(List.of(EVIL)));
        assertThat(out.toString()).startsWith("\uFEFF\"Diarienummer\";\"Datum\"").contains("\"'=cmd|' /C calc'!A0\"").contains("\"\"\"; DROP\"");
    }

    @Test
    void a_hundred_thousand_entries_are_written_portion_by_portion() throws IOException {
        Counting out = new Counting();
        file.csv(out, after -> LongStream.rangeClosed(after + 1, Math.min(100_000, after + 2_000)).mapToObj(RegisterFileTest::numbered).toList());
        assertThat(out.lines).isEqualTo(100_001);
    }

    private static RegisterRow numbered(long id) {
        return new RegisterRow(id, "D-2026-" + id, LocalDate.of(2026, 1, 1), Direction.OUT, "Kinda kommun", "Fördelning", "LH-2026-0001", null, null, null);
    }

    private static LongFunction<List<RegisterRow>> once(List<RegisterRow> rows) {
        return after -> after == 0 ? rows : List.of();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    /** Keeps nothing, as a network doesn't. */
    private static final class Counting extends Writer {
        private int lines;

        @Override
        public void write(char[] text, int from, int length) {
            for (int i = from; i < from + length; i++) {
                lines += text[i] == '\n' ? 1 : 0;
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }
}
