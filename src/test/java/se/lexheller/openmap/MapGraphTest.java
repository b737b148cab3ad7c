package se.lexheller.openmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written as Turtle is read again by a parser, and says in CPSV-AP what the map says. */
class MapGraphTest {

    private static final String BASE = "https://kartan.example";
    private static final IRI TRAINING = Values.iri(BASE + "/samordningskarta/insatser/arbetstraning");
    private static final IRI AGENCY = Values.iri(BASE + "/samordningskarta/aktorer/3-arbetsformedlingen");

    private Model read;

    @BeforeEach
    void written_and_read_again() throws IOException {
        MapGraph graph = new MapGraph(BASE, new OpenTexts());
        OpenServiceDetails training = Examples.training();
        graph.service(training, List.of(Examples.KINDA), new MapGraph.SlugsOf(Map.of(Examples.TRAINING, "arbetstraning", Examples.JOB, "introduktionsjobb"),
                Map.of(Examples.AGENCY.uuid(), Examples.AGENCY)));
        graph.organisations(List.of(Examples.AGENCY));
        graph.places(List.of(Examples.KINDA));
        graph.terms(List.of(Examples.GROUP));
        read = parsed(OpenGraphService.written(graph.model()));
    }

    @Test
    void an_intervention_is_a_public_service_with_title_and_description_in_swedish() {
        assertThat(read.contains(TRAINING, RDF.TYPE, Values.iri("http://purl.org/vocab/cpsv#PublicService"))).isTrue();
        assertThat(read.contains(TRAINING, DCTERMS.TITLE, Values.literal("Arbetsträning", "sv"))).isTrue();
        assertThat(read.contains(TRAINING, DCTERMS.DESCRIPTION, Values.literal("Vad </script><b>\n\nHur", "sv"))).isTrue();
        assertThat(read.contains(TRAINING, DCTERMS.IDENTIFIER, Values.literal(Examples.TRAINING.toString()))).isTrue();
    }

    @Test
    void who_decides_is_its_competent_authority_and_takes_part() {
        assertThat(read.filter(TRAINING, Values.iri("http://data.europa.eu/m8g/hasCompetentAuthority"), null).objects()).containsExactly(AGENCY);
        assertThat(read.contains(AGENCY, RDF.TYPE, Values.iri("http://data.europa.eu/m8g/PublicOrganisation"))).isTrue();
        IRI part = part(10);
        assertThat(read.contains(TRAINING, Values.iri("http://data.europa.eu/m8g/hasParticipation"), part)).isTrue();
        assertThat(read.contains(AGENCY, Values.iri("http://data.europa.eu/m8g/participates"), part)).isTrue();
        assertThat(read.contains(part, Values.iri("http://data.europa.eu/m8g/role"),
                Values.iri(BASE + "/hsds/taxonomy_terms/" + FactKind.PERFORMS.uuid()))).isTrue();
    }

    @Test
    void limits_are_rules_documents_are_input_and_governing_documents_legal_resources() {
        assertThat(read.contains(TRAINING, Values.iri("http://purl.org/vocab/cpsv#follows"), part(11))).isTrue();
        assertThat(((Literal) read.filter(part(11), DCTERMS.EXTENT, null).objects().iterator().next()).getLabel()).isEqualTo("P6M");
        assertThat(read.filter(TRAINING, Values.iri("http://purl.org/vocab/cpsv#hasInput"), null)).hasSize(1);
        assertThat(read.contains(TRAINING, Values.iri("http://data.europa.eu/m8g/hasLegalResource"), part(14))).isTrue();
        assertThat(read.contains(TRAINING, Values.iri("http://data.europa.eu/m8g/holdsRequirement"), part(13))).isTrue();
    }

    @Test
    void it_leads_on_and_is_somewhere_and_for_somebody() {
        assertThat(read.contains(TRAINING, DCTERMS.RELATION, Values.iri(BASE + "/samordningskarta/insatser/introduktionsjobb"))).isTrue();
        assertThat(read.contains(TRAINING, DCTERMS.SPATIAL, Values.iri(BASE + "/samordningskarta.ttl#kommun-0513"))).isTrue();
        IRI group = Values.iri(BASE + "/samordningskarta/malgrupper/6-unga");
        assertThat(read.contains(TRAINING, DCTERMS.AUDIENCE, group)).isTrue();
        assertThat(read.contains(group, SKOS.PREF_LABEL, Values.literal("Unga \"utan\" arbete", "sv"))).isTrue();
    }

    @Test
    void what_has_ended_is_withdrawn() {
        MapGraph graph = new MapGraph(BASE, new OpenTexts());
        OpenServiceDetails d = Examples.training();
        OpenServiceDetails ended = new OpenServiceDetails(Examples.service(Examples.TRAINING, "arbetstraning", "Arbetsträning", false), d.area(), d.places(),
                d.terms(), List.of(), List.of(), List.of(), List.of());
        graph.service(ended, List.of(), new MapGraph.SlugsOf(Map.of(), Map.of()));
        assertThat(graph.model().contains(TRAINING, Values.iri("http://www.w3.org/ns/adms#status"), null)).isTrue();
        assertThat(read.contains(TRAINING, Values.iri("http://www.w3.org/ns/adms#status"), null)).isFalse();
    }

    @Test
    void every_name_is_absolute_and_every_text_has_its_language() {
        assertThat(read.subjects()).allSatisfy(s -> assertThat(s.stringValue()).startsWith(BASE));
        assertThat(read.stream().map(s -> s.getObject()).filter(o -> o instanceof Literal l && l.getLabel().contains(" ")))
                .allSatisfy(o -> assertThat(((Literal) o).getLanguage().isPresent() || ((Literal) o).getLabel().startsWith("0771")).isTrue());
    }

    private static IRI part(int number) {
        return Values.iri(BASE + "/samordningskarta.ttl#" + Examples.uuid(number));
    }

    private static Model parsed(String turtle) throws IOException {
        Model model = new LinkedHashModel();
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(new StringReader(turtle), "https://fel.example/");
        return model;
    }
}
