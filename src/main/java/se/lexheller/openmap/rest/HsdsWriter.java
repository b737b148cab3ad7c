package se.lexheller.openmap.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.openmap.FactKind;
import se.lexheller.openmap.NameBased;
import se.lexheller.openmap.OpenAtPlace;
import se.lexheller.openmap.OpenContact;
import se.lexheller.openmap.OpenFact;
import se.lexheller.openmap.OpenOrganisation;
import se.lexheller.openmap.OpenOrganisationDetails;
import se.lexheller.openmap.OpenPlace;
import se.lexheller.openmap.OpenService;
import se.lexheller.openmap.OpenServiceDetails;
import se.lexheller.openmap.OpenTaxonomy;
import se.lexheller.openmap.OpenTerm;
import se.lexheller.openmap.OpenTexts;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Site;
import se.lexheller.platform.web.Route;

/** The map in the words of HSDS 3.1. */
@ApplicationScoped
public class HsdsWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Inject
    private Settings settings;
    @Inject
    private Site site;
    @Inject
    private OpenTexts texts;

    protected HsdsWriter() { // for CDI
    }

    HsdsWriter(Settings settings, Site site, OpenTexts texts) {
        this.site = site;
        this.settings = settings;
        this.texts = texts;
    }

    /** A service as it stands in a list: its own fields and its organisation's. */
    JsonObject service(OpenService s) {
        return fields(s).with("organization_id", s.provider() == null ? null : s.provider().uuid())
                .with("organization", s.provider() == null ? null : organization(s.provider())).json();
    }

    /** No more than who it is and when it changed. */
    JsonObject minimal(OpenService s) {
        return HsdsObject.of(s.uuid()).with("last_modified", MOMENT.format(s.modified())).json();
    }

    /** A service with everything in it. */
    JsonObject service(OpenServiceDetails d, Map<FactKind, OpenTerm> kinds) {
        return inside(d, kinds).with("service_at_locations", d.places().stream().map(p -> atPlace(d.service(), p).json()).toList()).json();
    }

    /** A service in one municipality with everything in it. */
    JsonObject serviceAtLocation(OpenServiceDetails d, OpenPlace place, Map<FactKind, OpenTerm> kinds) {
        return atPlace(d.service(), place).with("service", inside(d, kinds).json()).json();
    }

    JsonObject serviceAtLocation(OpenAtPlace at) {
        return atPlace(at.service(), at.place()).with("service_id", at.service().uuid()).with("location_id", at.place().uuid())
                .with("service", service(at.service())).json();
    }

    JsonObject organization(OpenOrganisation o) {
        return fields(o).json();
    }

    /** An organisation with its contacts and the services that it performs. */
    JsonObject organization(OpenOrganisationDetails d, boolean services) {
        HsdsObject json = fields(d.organisation()).with("contacts", d.contacts().stream().map(HsdsWriter::contact).toList());
        return (services ? json.with("services", d.services().stream().map(s -> fields(s).json()).toList()) : json).json();
    }

    JsonObject taxonomy(OpenTaxonomy taxonomy) {
        return HsdsObject.of(taxonomy.uuid()).with("name", texts.get("taxonomy." + taxonomy.name()))
                .with("description", texts.get("taxonomy." + taxonomy.name() + ".text")).with("uri", uri("/hsds/taxonomies/" + taxonomy.uuid())).json();
    }

    JsonObject term(OpenTerm term) {
        return HsdsObject.of(term.uuid()).with("code", term.code()).with("name", term.name()).with("description", term.description())
                .with("parent_id", term.parent()).with("taxonomy", texts.get("taxonomy." + term.taxonomy().name()))
                .with("taxonomy_detail", taxonomy(term.taxonomy())).with("language", "sv").with("taxonomy_id", term.taxonomy().uuid())
                .with("term_uri", uri("/hsds/taxonomy_terms/" + term.uuid())).json();
    }

    /** In the file of the whole map: terms by their ids alone, since they stand beside, and rows instead of sentences. */
    JsonObject inFile(OpenServiceDetails d, List<JsonObject> rows) {
        UUID service = d.service().uuid();
        Stream<JsonObject> terms = d.terms().stream().map(t -> HsdsObject.of(NameBased.of(service, "term/" + t.uuid())).with("link_id", service)
                .with("taxonomy_term_id", t.uuid()).with("link_type", t.taxonomy().key()).with("link_entity", "service").json());
        return plain(d).with("attributes", Stream.concat(terms, rows.stream()).toList())
                .with("service_at_locations", d.places().stream().map(p -> atPlace(d.service(), p).json()).toList()).json();
    }

    JsonObject inFile(OpenOrganisation o, List<JsonObject> rows) {
        return fields(o).with("attributes", rows).json();
    }

    /** The association by its name alone. */
    JsonObject association(UUID uuid, List<JsonObject> rows) {
        return HsdsObject.of(uuid).with("name", site.getAssociation()).with("description", texts.get("organisation.ASSOCIATION")).with("attributes", rows).json();
    }

    static Map<FactKind, OpenTerm> kinds(List<OpenTerm> terms) {
        Map<UUID, OpenTerm> by = terms.stream().collect(Collectors.toMap(OpenTerm::uuid, Function.identity()));
        return Stream.of(FactKind.values()).collect(Collectors.toMap(Function.identity(), kind -> by.get(kind.uuid())));
    }

    private HsdsObject inside(OpenServiceDetails d, Map<FactKind, OpenTerm> kinds) {
        return plain(d).with("attributes", attributes(d, kinds));
    }

    private HsdsObject plain(OpenServiceDetails d) {
        OpenService s = d.service();
        return fields(s).with("service_areas", areas(d)).with("organization", s.provider() == null ? null : organization(s.provider()))
                .with("funding", d.funders().stream().map(f -> HsdsObject.of(f.uuid()).with("source", f.name()).json()).toList())
                .with("required_documents", d.documents().stream()
                        .map(p -> HsdsObject.of(NameBased.of(p.uuid(), "document")).with("document", p.document()).json()).toList())
                .with("contacts", d.contacts().stream().map(HsdsWriter::contact).toList());
    }

    private HsdsObject fields(OpenService s) {
        String alert = !s.toBeChecked() ? null : texts.get(s.historical() ? "alert.historical" : "alert.check");
        return HsdsObject.of(s.uuid()).with("name", s.text().name())
                .with("description", s.text().how().isBlank() ? s.text().what() : s.text().what() + "\n\n" + s.text().how())
                .with("url", uri(Route.MAP_INTERVENTION.swedishPath(s.slug()))).with("status", s.active() ? "active" : "inactive")
                .with("application_process", s.text().wayIn()).with("eligibility_description", s.text().forWhom())
                .with("assured_date", s.verifiedOn()).with("alert", alert).with("last_modified", MOMENT.format(s.modified()));
    }

    private HsdsObject fields(OpenOrganisation o) {
        return HsdsObject.of(o.uuid()).with("name", o.name()).with("alternate_name", o.shortName().equals(o.name()) ? null : o.shortName())
                .with("description", texts.get("organisation." + o.kind().name(), o.name(), site.getAssociation()))
                .with("uri", uri("/hsds/organizations/" + o.uuid()));
    }

    private List<JsonObject> areas(OpenServiceDetails d) {
        UUID service = d.service().uuid();
        if (d.area().isEmpty()) {
            return List.of(HsdsObject.of(NameBased.of(service, "area")).with("name", texts.get("area.whole", site.getAssociation())).json());
        }
        return d.area().stream().map(p -> HsdsObject.of(NameBased.of(service, "area/" + p.code())).with("name", p.name())
                .with("uri", uri("/samordningskarta.ttl#kommun-" + p.code())).json()).toList();
    }

    private HsdsObject atPlace(OpenService s, OpenPlace place) {
        return HsdsObject.of(OpenServiceDetails.uuidAt(s.uuid(), place)).with("location", location(place));
    }

    private JsonObject location(OpenPlace place) {
        return HsdsObject.of(place.uuid()).with("location_type", "physical").with("name", place.name())
                .with("description", texts.get("place.text", place.name())).with("external_identifier", place.code())
                .with("external_identifier_type", texts.get("place.code")).json();
    }

    private static JsonObject contact(OpenContact c) {
        List<JsonObject> phones = c.phone() == null ? List.of()
                : List.of(HsdsObject.of(NameBased.of(c.uuid(), "phone")).with("number", c.phone()).with("type", "voice").json());
        return HsdsObject.of(c.uuid()).with("organization_id", c.organisation()).with("name", c.label()).with("email", c.email())
                .with("phones", phones).json();
    }

    private List<JsonObject> attributes(OpenServiceDetails d, Map<FactKind, OpenTerm> kinds) {
        List<JsonObject> all = new ArrayList<>();
        UUID service = d.service().uuid();
        d.terms().forEach(term -> all.add(attribute(NameBased.of(service, "term/" + term.uuid()), service, term.taxonomy().key(), null, null, term)));
        for (OpenFact fact : d.facts()) {
            all.add(attribute(fact.uuid(), service, OpenTaxonomy.MAP_FACTS.key(), fact.value(), fact.label(), kinds.get(fact.kind())));
        }
        return all;
    }

    private JsonObject attribute(UUID id, UUID service, String type, String value, String label, OpenTerm term) {
        return HsdsObject.of(id).with("link_id", service).with("taxonomy_term_id", term.uuid()).with("link_type", type)
                .with("link_entity", "service").with("value", value).with("taxonomy_term", term(term)).with("label", label).json();
    }

    private String uri(String path) {
        return settings.baseUrl() + path;
    }
}
