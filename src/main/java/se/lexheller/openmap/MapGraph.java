package se.lexheller.openmap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.platform.web.Route;

/** The map as it is today as a graph, in the words of CPSV-AP. Every name in it is an address of this installation. */
final class MapGraph {

    private final Model graph = new LinkedHashModel();
    private final String base;
    private final OpenTexts texts;

    /** @param base address of this installation, without a slash at the end */
    MapGraph(String base, OpenTexts texts) {
        this.base = base;
        this.texts = texts;
        Terms.namespaces().forEach(graph::setNamespace);
        add(Values.iri(file()), DCTERMS.LICENSE, Terms.CC0);
    }

    Model model() {
        return graph;
    }

    void organisations(Collection<OpenOrganisation> all) {
        for (OpenOrganisation o : all) {
            IRI name = actor(o);
            add(name, RDF.TYPE, o.kind() == OrganisationKind.OTHER ? FOAF.AGENT : Terms.PUBLIC_ORGANISATION);
            add(name, DCTERMS.IDENTIFIER, Values.literal(o.uuid().toString()));
            say(name, SKOS.PREF_LABEL, o.name());
        }
    }

    void places(Collection<OpenPlace> all) {
        for (OpenPlace p : all) {
            IRI name = place(p);
            add(name, RDF.TYPE, DCTERMS.LOCATION);
            add(name, DCTERMS.IDENTIFIER, Values.literal(p.code()));
            say(name, SKOS.PREF_LABEL, p.name());
        }
    }

    void terms(Collection<OpenTerm> all) {
        for (OpenTaxonomy taxonomy : OpenTaxonomy.values()) {
            IRI scheme = scheme(taxonomy);
            add(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
            say(scheme, SKOS.PREF_LABEL, texts.get("taxonomy." + taxonomy.name()));
        }
        for (OpenTerm t : all) {
            IRI name = concept(t);
            add(name, RDF.TYPE, SKOS.CONCEPT);
            add(name, SKOS.IN_SCHEME, scheme(t.taxonomy()));
            add(name, SKOS.NOTATION, Values.literal(t.code()));
            say(name, SKOS.PREF_LABEL, t.name());
            if (!t.description().equals(t.name())) {
                say(name, SKOS.DEFINITION, t.description());
            }
            if (t.parent() != null) {
                add(name, SKOS.BROADER, term(t.parent()));
            }
        }
    }

    /** @param services all others that this one may point at */
    void service(OpenServiceDetails d, Collection<OpenPlace> everywhere, SlugsOf services) {
        OpenService s = d.service();
        IRI name = service(s.slug());
        add(name, RDF.TYPE, Terms.PUBLIC_SERVICE);
        add(name, DCTERMS.IDENTIFIER, Values.literal(s.uuid().toString()));
        say(name, DCTERMS.TITLE, s.text().name());
        say(name, DCTERMS.DESCRIPTION, s.text().how().isBlank() ? s.text().what() : s.text().what() + "\n\n" + s.text().how());
        add(name, DCTERMS.LANGUAGE, Terms.SWEDISH);
        add(name, DCTERMS.MODIFIED, Values.literal(s.modified().toString(), XSD.DATETIME));
        if (!s.active()) {
            add(name, Terms.STATUS, Terms.WITHDRAWN);
        }
        (d.area().isEmpty() ? everywhere : d.area()).forEach(p -> add(name, DCTERMS.SPATIAL, place(p)));
        d.terms().forEach(t -> add(name, Terms.IS_CLASSIFIED_BY, concept(t)));
        d.terms().stream().filter(t -> t.taxonomy() == OpenTaxonomy.TARGET_GROUPS).forEach(t -> add(name, DCTERMS.AUDIENCE, concept(t)));
        d.documents().forEach(p -> part(name, Terms.HAS_INPUT, Terms.EVIDENCE, NameBased.of(p.uuid(), "document"), DCTERMS.TITLE, p.document()));
        d.contacts().forEach(c -> contact(name, c));
        d.facts().forEach(f -> fact(name, f, services));
        authority(name, d, services);
    }

    /** Who decides in it; where nobody is known to, who gives it. */
    private void authority(IRI name, OpenServiceDetails d, SlugsOf services) {
        Collection<OpenFact> deciding = d.facts().stream().filter(f -> f.kind() == FactKind.DECIDES).toList();
        deciding.forEach(f -> add(name, Terms.HAS_COMPETENT_AUTHORITY, services.actor(f.about(), this)));
        if (deciding.isEmpty() && d.service().provider() != null) {
            add(name, Terms.HAS_COMPETENT_AUTHORITY, actor(d.service().provider()));
        }
    }

    private void fact(IRI name, OpenFact f, SlugsOf services) {
        switch (f.kind()) {
            case DURATION_LIMIT, RESPONSIBILITY_RULE -> rule(name, f);
            case GOVERNING_DOCUMENT -> part(name, Terms.HAS_LEGAL_RESOURCE, Terms.LEGAL_RESOURCE, f.uuid(), DCTERMS.TITLE, f.label());
            case HANDOVER, ALTERNATIVE -> link(name, DCTERMS.RELATION, f, services);
            case REPLACED_BY -> link(name, DCTERMS.IS_REPLACED_BY, f, services);
            case REQUIREMENT -> {
                part(name, Terms.HOLDS_REQUIREMENT, Terms.REQUIREMENT, f.uuid(), DCTERMS.TITLE, f.label());
                link(name, DCTERMS.REQUIRES, f, services);
            }
            case SOURCE -> say(name, DCTERMS.PROVENANCE, f.label());
            default -> participation(name, f, services);
        }
    }

    private void rule(IRI name, OpenFact f) {
        IRI rule = part(name, Terms.FOLLOWS, Terms.RULE, f.uuid(), DCTERMS.DESCRIPTION, f.label());
        say(rule, DCTERMS.TITLE, texts.get("kind." + f.kind().name()));
        if (f.kind() == FactKind.DURATION_LIMIT) {
            add(rule, DCTERMS.EXTENT, Values.literal(f.value(), XSD.DURATION));
        }
    }

    private void participation(IRI name, OpenFact f, SlugsOf services) {
        if (f.kind().isRole()) {
            IRI part = part(name, Terms.HAS_PARTICIPATION, Terms.PARTICIPATION, f.uuid(), DCTERMS.DESCRIPTION, f.label());
            add(part, Terms.ROLE, term(f.kind().uuid()));
            add(services.actor(f.about(), this), Terms.PARTICIPATES, part);
        }
    }

    private void link(IRI name, IRI how, OpenFact f, SlugsOf services) {
        String slug = f.about() == null ? null : services.slug(f.about());
        if (slug != null) {
            add(name, how, service(slug));
        }
    }

    private void contact(IRI name, OpenContact c) {
        IRI contact = part(name, Terms.CONTACT, Terms.CONTACT_POINT, c.uuid(), DCTERMS.TITLE, c.label());
        if (c.email() != null) {
            add(contact, Terms.EMAIL, Values.literal(c.email()));
        }
        if (c.phone() != null) {
            add(contact, Terms.TELEPHONE, Values.literal(c.phone()));
        }
    }

    private IRI part(IRI of, IRI how, IRI type, UUID uuid, IRI words, String text) {
        IRI name = Values.iri(file() + "#" + uuid);
        add(of, how, name);
        add(name, RDF.TYPE, type);
        add(name, DCTERMS.IDENTIFIER, Values.literal(uuid.toString()));
        say(name, words, text);
        return name;
    }

    private void say(Resource of, IRI how, String text) {
        Literal swedish = Values.literal(text, "sv");
        add(of, how, swedish);
    }

    private void add(Resource of, IRI how, Value what) {
        graph.add(of, how, what);
    }

    private String file() {
        return base + "/samordningskarta.ttl";
    }

    private IRI service(String slug) {
        return Values.iri(base + Route.MAP_INTERVENTION.swedishPath(slug));
    }

    IRI actor(OpenOrganisation o) {
        return Values.iri(base + Route.MAP_ACTOR.swedishPath(o.slug()));
    }

    private IRI place(OpenPlace p) {
        return Values.iri(file() + "#kommun-" + p.code());
    }

    private IRI scheme(OpenTaxonomy taxonomy) {
        return Values.iri(base + "/hsds/taxonomies/" + taxonomy.uuid());
    }

    private IRI concept(OpenTerm t) {
        return t.slug() == null ? term(t.uuid()) : Values.iri(base + Route.MAP_GROUP.swedishPath(t.slug()));
    }

    private IRI term(UUID uuid) {
        return Values.iri(base + "/hsds/taxonomy_terms/" + uuid);
    }

    /** By which address what facts point at is known. */
    record SlugsOf(Map<UUID, String> services, Map<UUID, OpenOrganisation> organisations) {

        String slug(UUID service) {
            return services.get(service);
        }

        IRI actor(UUID organisation, MapGraph graph) {
            return graph.actor(organisations.get(organisation));
        }
    }
}
