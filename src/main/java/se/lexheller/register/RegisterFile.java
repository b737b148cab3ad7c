package se.lexheller.register;

import se.lexheller.shared.CsvLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.LongFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.lexheller.shared.CsvLine;

/** The register as a file, written while it is read: CSV for people, XML (see {@code /assets/xsd/diarium-1.xsd}) for an e-archive. */
@ApplicationScoped
public class RegisterFile {

    /** Of the XML; names the form of the file, and is no address. */
    public static final String NAMESPACE = "urn:lexheller:diarium:1";

    @Inject
    private RegisterWords words;

    protected RegisterFile() { // for CDI
    }

    RegisterFile(RegisterWords words) {
        this.words = words;
    }

    /** @param portions of entries, by the id of the last one before; an empty one ends it */
    public void csv(Writer out, LongFunction<List<RegisterRow>> portions) throws IOException {
        out.write(CsvLine.BYTE_ORDER_MARK);
        out.write(CsvLine.of(words.word("column.number"), words.word("column.day"), words.word("column.direction"), words.word("column.counterpart"),
                words.word("column.subject"), words.word("column.case"), words.word("column.title"), words.word("column.member-number"),
                words.word("column.mark")));
        each(portions, row -> out.write(CsvLine.of(row.number(), row.day(), words.direction(row.direction()), row.counterpart(), row.subject(),
                row.caseNumber(), row.caseTitle(), row.memberNumber(), row.markGround())));
    }

    /** @param owner of the register */
    public void xml(Writer out, String owner, LongFunction<List<RegisterRow>> portions) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "diarium");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("myndighet", XmlText.of(owner));
            each(portions, row -> handling(xml, row));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void handling(XMLStreamWriter xml, RegisterRow row) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "handling");
        xml.writeAttribute("diarienummer", row.number());
        element(xml, "datum", row.day());
        element(xml, "riktning", row.direction().address());
        element(xml, "motpart", row.counterpart());
        element(xml, "rubrik", row.subject());
        element(xml, "arendenummer", row.caseNumber());
        element(xml, "arendemening", row.caseTitle());
        element(xml, "medlemmensDiarienummer", row.memberNumber());
        element(xml, "sekretessmarkering", row.markGround());
        xml.writeEndElement();
    }

    /** What isn't there is left out. */
    private static void element(XMLStreamWriter xml, String name, Object value) throws XMLStreamException {
        String text = XmlText.of(value);
        if (!text.isEmpty()) {
            xml.writeStartElement(NAMESPACE, name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    private interface EachRow {
        void write(RegisterRow row) throws IOException, XMLStreamException;
    }

    private static void each(LongFunction<List<RegisterRow>> portions, EachRow each) throws IOException {
        List<RegisterRow> rows = portions.apply(0);
        while (!rows.isEmpty()) {
            try {
                for (RegisterRow row : rows) {
                    each.write(row);
                }
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            rows = portions.apply(rows.get(rows.size() - 1).id());
        }
    }
}
