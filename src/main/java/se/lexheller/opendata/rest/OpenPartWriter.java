package se.lexheller.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import se.lexheller.openmap.OpenOrganisation;
import se.lexheller.openmap.OpenService;
import se.lexheller.openmap.OpenServiceDetails;
import se.lexheller.openmap.OpenTaxonomy;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.JsonParts;

/** Actors and interventions as JSON, in the product's own words; what isn't known is left out. */
@ApplicationScoped
public class OpenPartWriter {

    @Inject
    private Settings settings;

    JsonObject organisation(OpenOrganisation o) {
        return JsonParts.object().add("key", o.key()).add("id", o.uuid().toString()).add("name", o.name()).add("shortName", o.shortName())
                .add("kind", o.kind().name()).add("url", settings.baseUrl() + Route.MAP_ACTOR.swedishPath(o.slug())).build();
    }

    JsonObject intervention(OpenServiceDetails d) {
        OpenService s = d.service();
        JsonObjectBuilder json = JsonParts.object().add("slug", s.slug()).add("id", s.uuid().toString()).add("name", s.text().name())
                .add("url", settings.baseUrl() + Route.MAP_INTERVENTION.swedishPath(s.slug())).add("active", s.active()).add("toBeChecked", s.toBeChecked());
        text(json, "what", s.text().what());
        text(json, "how", s.text().how());
        text(json, "forWhom", s.text().forWhom());
        text(json, "wayIn", s.text().wayIn());
        text(json, "validFrom", s.validity().firstDay());
        text(json, "validUntil", s.validity().lastDay());
        text(json, "verifiedOn", s.verifiedOn());
        if (s.provider() != null) {
            json.add("provider", JsonParts.object().add("key", s.provider().key()).add("name", s.provider().name()));
        }
        json.add("targetGroups", terms(d, OpenTaxonomy.TARGET_GROUPS)).add("steps", terms(d, OpenTaxonomy.JOURNEY_STEPS))
                .add("programmes", terms(d, OpenTaxonomy.PROGRAMMES));
        JsonArrayBuilder places = JsonParts.array();
        d.places().forEach(p -> places.add(JsonParts.object().add("code", p.code()).add("name", p.name())));
        return json.add("municipalities", places).add("modifiedAt", s.modified().toString())
                .add("hsds", settings.baseUrl() + "/hsds/services/" + s.uuid()).build();
    }

    private static JsonArrayBuilder terms(OpenServiceDetails d, OpenTaxonomy taxonomy) {
        JsonArrayBuilder terms = JsonParts.array();
        d.terms().stream().filter(t -> t.taxonomy() == taxonomy)
                .forEach(t -> terms.add(JsonParts.object().add("key", t.slug() == null ? t.code() : t.slug()).add("name", t.name())));
        return terms;
    }

    private static void text(JsonObjectBuilder json, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            json.add(name, value.toString());
        }
    }
}
