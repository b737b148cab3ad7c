package se.lexheller.openmap.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lexheller.mapexchange.MapPart;
import se.lexheller.mapexchange.PartFields;
import se.lexheller.openmap.FactKind;
import se.lexheller.openmap.MapRows;
import se.lexheller.openmap.NameBased;
import se.lexheller.openmap.OpenOrganisation;
import se.lexheller.openmap.OpenPlace;
import se.lexheller.openmap.OpenTaxonomy;
import se.lexheller.openmap.OpenTerm;
import se.lexheller.openmap.WholeMap;
import se.lexheller.organisation.OrganisationKind;

/**
 * The whole map as one file of HSDS. Every version that counts stands whole in an attribute of its service or organisation, and the
 * small lists in attributes of the association: so it can be taken in again and nothing is lost.
 */
@ApplicationScoped
public class HsdsFileWriter {

    /** Carries the small lists where the association isn't among the actors. */
    private static final UUID UNKNOWN_ASSOCIATION = NameBased.of("association");

    @Inject
    private HsdsWriter writer;

    protected HsdsFileWriter() { // for CDI
    }

    HsdsFileWriter(HsdsWriter writer) {
        this.writer = writer;
    }

    /** @return the same bytes for the same map, but for the moments of its last changes */
    public JsonObject write(WholeMap map) {
        Map<UUID, List<JsonObject>> rows = rows(map);
        List<JsonObject> organisations = new ArrayList<>(map.organisations().stream()
                .map(o -> writer.inFile(o, rows.getOrDefault(o.uuid(), List.of()))).toList());
        if (rows.containsKey(UNKNOWN_ASSOCIATION)) {
            organisations.add(writer.association(UNKNOWN_ASSOCIATION, rows.get(UNKNOWN_ASSOCIATION)));
        }
        return new HsdsObject().withAll("organizations", organisations)
                .withAll("services", map.services().stream().map(s -> writer.inFile(s, rows.getOrDefault(s.service().uuid(), List.of()))).toList())
                .withAll("taxonomies", map.taxonomies().stream().map(writer::taxonomy).toList())
                .withAll("taxonomy_terms", map.terms().stream().map(writer::term).toList()).json();
    }

    /** @return by the service or organisation that they stand in */
    private static Map<UUID, List<JsonObject>> rows(WholeMap map) {
        Owners owners = new Owners(map);
        Map<UUID, List<JsonObject>> rows = new HashMap<>();
        for (MapPart part : MapPart.values()) {
            for (Map<String, List<String>> row : map.rows().apply(part)) {
                Owner owner = owners.of(part, row);
                rows.computeIfAbsent(owner.in(), k -> new ArrayList<>()).add(attribute(part, row, owner));
            }
        }
        return rows;
    }

    private static JsonObject attribute(MapPart part, Map<String, List<String>> row, Owner owner) {
        String name = part.isList() ? part + "/" + value(row, part == MapPart.PROGRAMME || part == MapPart.MUNICIPALITY ? "code" : PartFields.SLUG)
                : value(row, PartFields.UUID) + "/" + value(row, PartFields.VERSION);
        return HsdsObject.of(NameBased.of("map-row/" + name)).with("link_id", owner.link()).with("taxonomy_term_id", FactKind.MAP_ROW.uuid())
                .with("link_type", MapRows.LINK_TYPE).with("link_entity", owner.entity()).with("value", MapRows.written(part, row)).json();
    }

    private static String value(Map<String, List<String>> row, String field) {
        return row.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /**
     * Where a row stands.
     *
     * @param in   the service or organisation whose attribute it is
     * @param link what it is about
     */
    private record Owner(UUID in, UUID link, String entity) {
    }

    private static final class Owners {

        private final Map<String, UUID> services = new HashMap<>();
        private final Map<String, UUID> organisations = new HashMap<>();
        private final Map<String, UUID> terms = new HashMap<>();
        private final UUID association;

        Owners(WholeMap map) {
            map.services().forEach(s -> services.put(s.service().slug(), s.service().uuid()));
            map.organisations().forEach(o -> organisations.put(o.key(), o.uuid()));
            map.terms().stream().filter(t -> t.taxonomy() != OpenTaxonomy.MAP_FACTS).forEach(t -> terms.put(key(t.taxonomy(), t.code()), t.uuid()));
            association = map.organisations().stream().filter(o -> o.kind() == OrganisationKind.ASSOCIATION).map(OpenOrganisation::uuid)
                    .findFirst().orElse(UNKNOWN_ASSOCIATION);
        }

        Owner of(MapPart part, Map<String, List<String>> row) {
            return switch (part) {
                case ACTOR -> organisation(value(row, PartFields.SLUG));
                case TARGET_GROUP -> term(key(OpenTaxonomy.TARGET_GROUPS, value(row, PartFields.SLUG)));
                case STEP -> term(key(OpenTaxonomy.JOURNEY_STEPS, value(row, PartFields.SLUG)));
                case PROGRAMME -> term(key(OpenTaxonomy.PROGRAMMES, value(row, "code")));
                case MUNICIPALITY -> new Owner(association, new OpenPlace(value(row, "code"), "").uuid(), "location");
                case INTERVENTION -> service(value(row, PartFields.SLUG));
                case HANDOVER -> service(value(row, "from"));
                default -> value(row, "intervention").isEmpty() ? organisation(value(row, "organisation")) : service(value(row, "intervention"));
            };
        }

        private Owner service(String slug) {
            UUID uuid = services.get(slug);
            return new Owner(uuid, uuid, "service");
        }

        private Owner organisation(String key) {
            UUID uuid = organisations.get(key);
            return new Owner(uuid, uuid, "organization");
        }

        private Owner term(String key) {
            return new Owner(association, terms.get(key), "taxonomy_term");
        }

        private static String key(OpenTaxonomy taxonomy, String code) {
            return taxonomy + "/" + code;
        }
    }
}
