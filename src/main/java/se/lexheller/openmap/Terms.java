package se.lexheller.openmap;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/** The words of CPSV-AP 3 and of the vocabularies it borrows from, as far as the map needs them. */
final class Terms {

    private static final String CPSV = "http://purl.org/vocab/cpsv#";
    private static final String CV = "http://data.europa.eu/m8g/";
    private static final String ELI = "http://data.europa.eu/eli/ontology#";
    private static final String ADMS = "http://www.w3.org/ns/adms#";

    static final IRI PUBLIC_SERVICE = Values.iri(CPSV, "PublicService");
    static final IRI RULE = Values.iri(CPSV, "Rule");
    static final IRI FOLLOWS = Values.iri(CPSV, "follows");
    static final IRI HAS_INPUT = Values.iri(CPSV, "hasInput");
    static final IRI PUBLIC_ORGANISATION = Values.iri(CV, "PublicOrganisation");
    static final IRI HAS_COMPETENT_AUTHORITY = Values.iri(CV, "hasCompetentAuthority");
    static final IRI PARTICIPATION = Values.iri(CV, "Participation");
    static final IRI HAS_PARTICIPATION = Values.iri(CV, "hasParticipation");
    static final IRI PARTICIPATES = Values.iri(CV, "participates");
    static final IRI ROLE = Values.iri(CV, "role");
    static final IRI EVIDENCE = Values.iri(CV, "Evidence");
    static final IRI REQUIREMENT = Values.iri(CV, "Requirement");
    static final IRI HOLDS_REQUIREMENT = Values.iri(CV, "holdsRequirement");
    static final IRI IS_CLASSIFIED_BY = Values.iri(CV, "isClassifiedBy");
    static final IRI HAS_LEGAL_RESOURCE = Values.iri(CV, "hasLegalResource");
    static final IRI CONTACT = Values.iri(CV, "contactPoint");
    static final IRI CONTACT_POINT = Values.iri(CV, "ContactPoint");
    static final IRI EMAIL = Values.iri(CV, "email");
    static final IRI TELEPHONE = Values.iri(CV, "telephone");
    static final IRI LEGAL_RESOURCE = Values.iri(ELI, "LegalResource");
    static final IRI STATUS = Values.iri(ADMS, "status");
    static final IRI WITHDRAWN = Values.iri("http://purl.org/adms/status/Withdrawn");
    static final IRI SWEDISH = Values.iri("http://publications.europa.eu/resource/authority/language/SWE");
    static final IRI CC0 = Values.iri("http://creativecommons.org/publicdomain/zero/1.0/");

    private Terms() {
    }

    static List<Namespace> namespaces() {
        return Stream.of(new String[][] {{"cpsv", CPSV}, {"cv", CV}, {"eli", ELI}, {"adms", ADMS}, {"dct", "http://purl.org/dc/terms/"},
                {"skos", "http://www.w3.org/2004/02/skos/core#"}, {"xsd", "http://www.w3.org/2001/XMLSchema#"},
                {"foaf", "http://xmlns.com/foaf/0.1/"}}).map(n -> (Namespace) new SimpleNamespace(n[0], n[1])).toList();
    }
}
