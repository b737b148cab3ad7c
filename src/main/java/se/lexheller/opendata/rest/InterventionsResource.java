package se.lexheller.opendata.rest;

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
import se.lexheller.openmap.OpenFilter;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.openmap.OpenServiceDetails;
import se.lexheller.platform.rest.OpenData;

/** Interventions of the map, in brief; all that the map says of them stands in {@code /hsds}. */
@Path("/interventions")
@Produces(MediaType.APPLICATION_JSON)
public class InterventionsResource {

    @Inject
    private OpenMapService map;
    @Inject
    private OpenPartWriter writer;
    @Inject
    private ApiList list;

    @GET
    public Response list(@Context Request request, @Context UriInfo uri) {
        ApiQuery query = new ApiQuery(uri, "search", "modified_after");
        OpenFilter filter = new OpenFilter(query.asked().text("search"), null, null, null, query.asked().moment("modified_after"));
        ApiQuery.Page page = query.page();
        return OpenData.json(request, list.of(uri, map.servicesInFull(filter, page.number(), page.size()), writer::intervention));
    }

    @GET
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug, @Context Request request, @Context UriInfo uri) {
        ApiQuery.none(uri);
        OpenServiceDetails found = map.service(slug);
        return OpenData.json(request, writer.intervention(found), found.service().modified());
    }
}
