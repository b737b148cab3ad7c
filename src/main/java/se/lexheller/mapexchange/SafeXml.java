package se.lexheller.mapexchange;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from a stranger: one with a document type is refused, so that nothing is fetched and no entity grows. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    /** Told of each start and end of an element; reads the text itself where it wants to. */
    @FunctionalInterface
    interface Visitor {
        void visit(XMLStreamReader xml, boolean start) throws XMLStreamException;
    }

    private SafeXml() {
    }

    /** @throws UnreadableFile where it isn't well-formed or has a document type */
    static void read(InputStream in, Visitor visitor) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableFile("rule.import.document-type");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    visitor.visit(xml, event == XMLStreamConstants.START_ELEMENT);
                }
            }
        } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new UnreadableFile("rule.import.damaged");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
