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
import se.lexheller.openmap.OpenTerm;
import se.lexheller.platform.rest.OpenData;
import se.lexheller.shared.NotFound;

/** The words that services are classified by. */
@Path("/taxonomy_terms")
@Produces(MediaType.APPLICATION_JSON)
public class TaxonomyTermsResource {

    private static final Set<String> FILTERS = Set.of("search", "taxonomy_id", "top_only", "parent_id");

    @Inject
    private OpenMapService map;
    @Inject
    private HsdsWriter writer;

    @GET
    public Response list(@Context Request request, @Context UriInfo uri) {
        HsdsQuery query = new HsdsQuery(uri.getQueryParameters(), FILTERS);
        UUID taxonomy = query.uuid("taxonomy_id");
        UUID parent = query.uuid("parent_id");
        boolean top = query.flag("top_only");
        HsdsQuery.Page page = query.page();
        return OpenData.json(request, HsdsPage.of(HsdsPage.cut(map.terms().stream().filter(t -> taxonomy == null || t.taxonomy().uuid().equals(taxonomy))
                .filter(t -> parent == null || parent.equals(t.parent())).filter(t -> !top || t.parent() == null)
                .filter(t -> named(t, query.text("search"))).toList(), page), writer::term));
    }

    private static boolean named(OpenTerm term, String words) {
        return words == null || (term.name() + " " + term.description()).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id, @Context Request request) {
        UUID asked = HsdsQuery.id(id);
        return OpenData.json(request, map.terms().stream().filter(t -> t.uuid().equals(asked)).findFirst().map(writer::term)
                .orElseThrow(() -> new NotFound("taxonomy term")));
    }
}
