package se.lexheller.openmap.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import se.lexheller.coordinationmap.InterventionDetails;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.MapRow;
import se.lexheller.openmap.OpenOrganisation;
import se.lexheller.openmap.OpenService;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.JsonParts;

/** Pages of the map in the words of schema.org, as JSON-LD that can stand inside a script element. */
final class LinkedData {

    private final String base;

    /** @param base address of this installation, without a slash at the end */
    LinkedData(String base) {
        this.base = base;
    }

    /** @param areas of municipalities; the association's own name where it is the whole area */
    String service(InterventionDetails details, OpenService service, List<String> areas) {
        String url = base + Route.MAP_INTERVENTION.swedishPath(details.slug());
        JsonObjectBuilder json = JsonParts.object().add("@context", "https://schema.org").add("@type", "GovernmentService").add("@id", url)
                .add("url", url).add("identifier", details.uuid()).add("name", details.text().name()).add("description", details.text().what())
                .add("mainEntityOfPage", JsonParts.object().add("@type", "WebPage").add("@id", url).add("inLanguage", "sv")
                        .add("dateModified", service.modified().toString()));
        if (service.provider() != null) {
            json.add("provider", provider(service.provider()));
        }
        named(json, "areaServed", "AdministrativeArea", "name", areas);
        named(json, "audience", "Audience", "audienceType", details.groups().stream().map(MapName::name).toList());
        if (!details.steps().isEmpty()) {
            json.add("serviceType", JsonParts.array(details.steps().stream().map(MapName::name).toList()));
        }
        return JsonParts.inScript(json.build());
    }

    String list(Collection<MapRow> rows) {
        JsonArrayBuilder items = JsonParts.array();
        int position = 1;
        for (MapRow row : rows) {
            items.add(JsonParts.object().add("@type", "ListItem").add("position", position++)
                    .add("url", base + Route.MAP_INTERVENTION.swedishPath(row.slug())).add("name", row.name()));
        }
        return JsonParts.inScript(JsonParts.object().add("@context", "https://schema.org").add("@type", "ItemList")
                .add("numberOfItems", rows.size()).add("itemListElement", items).build());
    }

    private JsonObjectBuilder provider(OpenOrganisation o) {
        return JsonParts.object().add("@type", o.kind() == OrganisationKind.OTHER ? "Organization" : "GovernmentOrganization")
                .add("name", o.name()).add("url", base + Route.MAP_ACTOR.swedishPath(o.slug()));
    }

    private static void named(JsonObjectBuilder json, String property, String type, String by, List<String> names) {
        if (!names.isEmpty()) {
            JsonArrayBuilder array = JsonParts.array();
            names.forEach(name -> array.add(JsonParts.object().add("@type", type).add(by, name)));
            json.add(property, array);
        }
    }
}
