package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import se.lexheller.platform.Settings;

/** Tells the whole map, as it is today, as RDF. */
@ApplicationScoped
@Transactional
public class OpenGraphService {

    @Inject
    private OpenMapService map;
    @Inject
    private OpenTexts texts;
    @Inject
    private Settings settings;

    /** @return Turtle; the same bytes as long as the map says the same */
    public String turtle() {
        List<OpenServiceDetails> services = map.servicesInFull(OpenFilter.NONE, 1, Integer.MAX_VALUE).rows();
        List<OpenOrganisation> organisations = map.organisations(OpenFilter.NONE, 1, Integer.MAX_VALUE).rows();
        List<OpenPlace> places = map.places();
        MapGraph graph = new MapGraph(settings.baseUrl().toString(), texts);
        MapGraph.SlugsOf slugs = new MapGraph.SlugsOf(
                services.stream().collect(Collectors.toMap(s -> s.service().uuid(), s -> s.service().slug())),
                organisations.stream().collect(Collectors.toMap(OpenOrganisation::uuid, Function.identity())));
        services.forEach(s -> graph.service(s, places, slugs));
        graph.organisations(organisations);
        graph.places(places);
        graph.terms(map.terms());
        return written(graph.model());
    }

    static String written(Model graph) {
        StringWriter out = new StringWriter();
        RDFHandler turtle = new TurtleWriter(out);
        turtle.startRDF();
        graph.getNamespaces().forEach(n -> turtle.handleNamespace(n.getPrefix(), n.getName()));
        graph.forEach(turtle::handleStatement);
        turtle.endRDF();
        return out.toString();
    }
}
