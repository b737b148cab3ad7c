package se.lexheller.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import se.lexheller.platform.Association;
import se.lexheller.platform.Settings;

/** Tells what open data there is, as RDF. */
@ApplicationScoped
public class CatalogueService {

    @Inject
    private Settings settings;
    @Inject
    private Association association;
    @Inject
    private OpenWords words;

    /** @return RDF/XML; the same text as long as the association is called the same */
    public String rdf() {
        return written(new Catalogue(settings.baseUrl().toString(), association.facts(), words).model());
    }

    static String written(Model graph) {
        StringWriter out = new StringWriter();
        RDFXMLWriter xml = new RDFXMLWriter(out);
        xml.startRDF();
        graph.getNamespaces().forEach(n -> xml.handleNamespace(n.getPrefix(), n.getName()));
        graph.forEach(xml::handleStatement);
        xml.endRDF();
        return out.toString();
    }
}
