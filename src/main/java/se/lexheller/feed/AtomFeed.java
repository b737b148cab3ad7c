package se.lexheller.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import java.util.regex.Pattern;
import se.lexheller.publication.FeedEntry;

/**
 * One page of a feed.
 *
 * @param head    what stands before the entries
 * @param entries the latest change first
 */
public record AtomFeed(Head head, List<Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TYPE = "application/atom+xml";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newInstance();
    /** What XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /**
     * @param tags   how every id here begins (RFC 4151): the same for ever, whatever addresses become
     * @param topic  makes the feed's own id
     * @param author the association
     * @param links  addresses by their relation, RFC 5005: self, alternate, first, previous, next, last
     */
    public record Head(String tags, String topic, String title, String author, Instant updated, Map<String, String> links) {
    }

    /**
     * A case in the feed.
     *
     * @param address where it is read
     * @param kind    in words
     */
    public record Entry(FeedEntry about, String address, String kind) {
    }

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    public byte[] xml() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed that can't be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "sv");
        element(xml, "id", head.tags() + head.topic());
        element(xml, "title", head.title());
        element(xml, "updated", time(head.updated()));
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", head.author());
        xml.writeEndElement();
        for (Map.Entry<String, String> link : head.links().entrySet()) {
            link(xml, link.getKey(), link.getValue(), link.getKey().equals("alternate") ? "text/html" : TYPE);
        }
        for (Entry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", head.tags() + entry.about().number());
        element(xml, "title", entry.about().title());
        element(xml, "published", time(entry.about().publishedAt()));
        element(xml, "updated", time(entry.about().changedAt()));
        link(xml, "alternate", entry.address(), "text/html");
        category(xml, "typ", entry.kind());
        for (String actor : entry.about().actors()) {
            category(xml, "aktor", actor);
        }
        element(xml, "summary", entry.about().summary());
        xml.writeEndElement();
    }

    private void category(XMLStreamWriter xml, String scheme, String term) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("scheme", head.tags() + scheme);
        xml.writeAttribute("term", UNWRITABLE.matcher(term).replaceAll(" "));
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll(" "));
        xml.writeEndElement();
    }

    /** RFC 3339; whole seconds are enough, and never later than the moment itself. */
    private static String time(Instant moment) {
        return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
