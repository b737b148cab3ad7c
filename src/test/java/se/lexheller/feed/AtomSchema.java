package se.lexheller.feed;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What a feed has to be like (RFC 4287). */
public final class AtomSchema {

    private AtomSchema() {
    }

    public static void holds(byte[] feed) {
        assertThatCode(() -> schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(feed)))).doesNotThrowAnyException();
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(AtomSchema.class.getResource("atom.xsd"));
    }
}
