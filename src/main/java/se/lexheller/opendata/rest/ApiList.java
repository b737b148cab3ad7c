package se.lexheller.opendata.rest;

import jakarta.inject.Inject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import se.lexheller.opendata.License;
import se.lexheller.platform.Association;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Encoding;
import se.lexheller.shared.JsonParts;
import se.lexheller.shared.PageOf;

/** What stands around every list: which page it is, the way to the others, on what terms it is given and by whom. */
@ApplicationScoped
public class ApiList {

    @Inject
    private Settings settings;
    @Inject
    private Association association;

    <T> JsonObject of(UriInfo uri, PageOf<T> page, Function<T, JsonObject> item) {
        JsonArrayBuilder items = JsonParts.array();
        page.rows().forEach(row -> items.add(item.apply(row)));
        return JsonParts.object().add("page", page.page()).add("limit", page.size()).add("total", page.total()).add("pages", page.pages())
                .add("license", License.CC0).add("source", association.facts().name()).add("links", links(uri, page)).add("items", items).build();
    }

    private JsonObjectBuilder links(UriInfo uri, PageOf<?> page) {
        JsonObjectBuilder links = JsonParts.object().add("self", to(uri, page, page.page())).add("first", to(uri, page, 1));
        if (page.hasPrevious()) {
            links.add("prev", to(uri, page, Math.min(page.page() - 1, page.pages())));
        }
        if (page.hasNext()) {
            links.add("next", to(uri, page, page.page() + 1));
        }
        return links.add("last", to(uri, page, page.pages()));
    }

    private String to(UriInfo uri, PageOf<?> page, int number) {
        Map<String, Object> query = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> query.put(name, values.get(0)));
        query.put("limit", page.size());
        query.put("page", number);
        return settings.baseUrl() + Encoding.withQuery("/api/v1/" + uri.getPath().replaceAll("^/|/$", ""), query);
    }
}
