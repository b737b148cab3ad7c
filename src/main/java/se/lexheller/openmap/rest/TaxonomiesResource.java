package se.lexheller.openmap.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.openmap.OpenTaxonomy;
import se.lexheller.platform.rest.OpenData;
import se.lexheller.shared.NotFound;

/** What services are classified by. */
@Path("/taxonomies")
@Produces(MediaType.APPLICATION_JSON)
public class TaxonomiesResource {

    @Inject
    private OpenMapService map;
    @Inject
    private HsdsWriter writer;

    @GET
    public Response list(@Context Request request, @Context UriInfo uri) {
        HsdsQuery query = new HsdsQuery(uri.getQueryParameters(), Set.of("search"));
        HsdsQuery.Page page = query.page();
        return OpenData.json(request, HsdsPage.of(HsdsPage.cut(map.taxonomies().stream().filter(t -> named(t, query.text("search"))).toList(), page),
                writer::taxonomy));
    }

    private boolean named(OpenTaxonomy taxonomy, String words) {
        return words == null || writer.taxonomy(taxonomy).getString("name").toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id, @Context Request request) {
        UUID asked = HsdsQuery.id(id);
        return OpenData.json(request, map.taxonomies().stream().filter(t -> t.uuid().equals(asked)).findFirst().map(writer::taxonomy)
                .orElseThrow(() -> new NotFound("taxonomy")));
    }
}
