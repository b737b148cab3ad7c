package se.lexheller.opendata;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;

/** What national data portals ask of a catalogue, as SHACL. */
public final class Shapes {

    private Shapes() {
    }

    /** @param base against which nothing may have to be resolved */
    public static Model read(String rdfXml, String base) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(rdfXml), base, "RDF/XML");
        return model;
    }

    /** @return what is wrong, with its place */
    public static List<String> errors(Model catalogue) {
        Graph shapes = RDFDataMgr.loadGraph(Shapes.class.getResource("dcat-ap-se.shacl.ttl").toString());
        return ShaclValidator.get().validate(shapes, catalogue.getGraph()).getEntries().stream()
                .map(e -> e.focusNode() + " " + e.resultPath() + ": " + e.message()).toList();
    }
}
