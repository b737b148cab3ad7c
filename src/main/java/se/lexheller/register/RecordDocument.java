package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.JsonParts;

/** The same record for machines, as JSON, and for people, as a page that needs no network and can be printed. */
@ApplicationScoped
public class RecordDocument {

    private static final String STYLE = """
            body { font: 11pt/1.45 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
            h1, h2 { font-family: Arial, sans-serif; line-height: 1.2; break-after: avoid }
            section dl { border-top: 1px solid; margin: 0 0 1rem; padding-top: .5rem }
            dt { font-weight: bold; break-after: avoid } dd { margin: 0 0 .5rem; white-space: pre-wrap; overflow-wrap: anywhere }
            @page { margin: 2cm }""";
    private final ResourceBundle words = ResourceBundle.getBundle("se.lexheller.register.record-texts", Locale.ROOT);
    @Inject
    private SwedishDates dates;

    protected RecordDocument() { // for CDI
    }

    RecordDocument(SwedishDates dates) {
        this.dates = dates;
    }

    public JsonObject json(List<RecordSection> sections) {
        JsonObjectBuilder object = JsonParts.object();
        sections.forEach(section -> object.add(section.name(), section.json()));
        return object.build();
    }

    /** @param lead under the heading: what this is, and when it was made */
    public String html(String title, String lead, List<RecordSection> sections) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            html.writeDTD("<!DOCTYPE html>");
            html.writeStartElement("html");
            html.writeAttribute("lang", "sv");
            head(html, title);
            html.writeStartElement("body");
            element(html, "h1", title);
            element(html, "p", lead);
            for (RecordSection section : sections) {
                section(html, section);
            }
            html.writeEndElement();
            html.writeEndElement();
            html.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void head(XMLStreamWriter html, String title) throws XMLStreamException {
        html.writeStartElement("head");
        html.writeEmptyElement("meta");
        html.writeAttribute("charset", "utf-8");
        element(html, "title", title);
        element(html, "style", STYLE); // nothing in it needs escaping: browsers read a style as it stands
        html.writeEndElement();
    }

    private void section(XMLStreamWriter html, RecordSection section) throws XMLStreamException {
        html.writeStartElement("section");
        element(html, "h2", word("section." + section.name(), section.name()));
        if (section.rows().isEmpty()) {
            element(html, "p", words.getString("nothing"));
        }
        for (Map<String, Object> row : section.rows()) {
            html.writeStartElement("dl");
            for (Map.Entry<String, Object> value : row.entrySet()) {
                if (value.getValue() != null && !value.getValue().toString().isEmpty()) {
                    element(html, "dt", word("field." + value.getKey(), value.getKey()));
                    element(html, "dd", shown(value.getValue()));
                }
            }
            html.writeEndElement();
        }
        html.writeEndElement();
    }

    private static void element(XMLStreamWriter html, String name, String text) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(XmlText.of(text));
        html.writeEndElement();
    }

    private String shown(Object value) {
        if (value instanceof Instant moment) {
            return dates.shortDate(dates.day(moment)) + " " + dates.timeOfDay(moment);
        }
        if (value instanceof Boolean truth) {
            return words.getString(truth ? "yes" : "no");
        }
        return word("value." + value, value.toString());
    }

    private String word(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }
}
