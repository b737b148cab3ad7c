package se.lexheller.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import se.lexheller.platform.AssociationFacts;

/** The catalogue, read by another library than the one that wrote it and held against shapes. */
class CatalogueTest {

    private static final String BASE = "https://lexheller.example";
    private static final AssociationFacts KNOWN = new AssociationFacts("Förbundet <Väst> & \"Öst\"", "post@forbundet.example", "", "", "", "");

    @Test
    void it_has_all_that_the_profile_asks_for() {
        Model catalogue = catalogue(KNOWN);
        assertThat(catalogue.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList()).hasSize(2);
        assertThat(catalogue.listSubjectsWithProperty(RDF.type, DCAT.DataService).toList()).hasSize(2);
        assertThat(Shapes.errors(catalogue)).isEmpty();
    }

    @Test
    void an_association_without_an_address_for_mail_is_reached_by_its_page() {
        assertThat(Shapes.errors(catalogue(AssociationFacts.of("Samordningsförbundet")))).isEmpty();
    }

    @Test
    void every_name_is_absolute() {
        catalogue(KNOWN).listStatements().forEach(s -> List.<RDFNode>of(s.getSubject(), s.getObject()).stream().filter(RDFNode::isResource)
                .forEach(node -> assertThat(node.toString()).matches("(https?://|mailto:).+").doesNotContain("fel.example")));
    }

    @Test
    void every_kind_of_file_is_a_distribution() {
        assertThat(catalogue(KNOWN).listObjectsOfProperty(DCAT.accessURL).toList()).extracting(Object::toString)
                .contains(BASE + "/datasets/avvikelser.csv", BASE + "/datasets/avvikelser.xlsx", BASE + "/datasets/avvikelser.json",
                        BASE + "/datasets/insatser.csv", BASE + "/datasets/aktorer.json", BASE + "/samordningskarta.ttl", BASE + "/samordningskarta/karta.json",
                        BASE + "/feed.atom");
    }

    @Test
    void the_shapes_miss_whatever_is_taken_away() {
        for (Property needed : List.of(DCTerms.title, DCTerms.description, DCTerms.publisher, DCTerms.license, DCAT.dataset, DCAT.keyword, DCAT.theme,
                DCAT.contactPoint, DCAT.accessURL, DCTerms.format, DCAT.endpointURL, DCTerms.type, ResourceFactory.createProperty("http://xmlns.com/foaf/0.1/name"))) {
            Model lacking = catalogue(KNOWN);
            lacking.removeAll(null, needed, null);
            assertThat(Shapes.errors(lacking)).as(needed.toString()).isNotEmpty();
        }
    }

    private static Model catalogue(AssociationFacts association) {
        return Shapes.read(CatalogueService.written(new Catalogue(BASE, association, new OpenWords()).model()), "https://fel.example/");
    }
}
