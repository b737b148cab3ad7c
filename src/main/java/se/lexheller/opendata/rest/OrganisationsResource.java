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
import se.lexheller.platform.rest.OpenData;
import se.lexheller.shared.NotFound;

/** Actors. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    @Inject
    private OpenMapService map;
    @Inject
    private OpenPartWriter writer;
    @Inject
    private ApiList list;

    @GET
    public Response list(@Context Request request, @Context UriInfo uri) {
        ApiQuery.Page page = new ApiQuery(uri).page();
        return OpenData.json(request, list.of(uri, map.organisations(OpenFilter.NONE, page.number(), page.size()), writer::organisation));
    }

    @GET
    @Path("/{key}")
    public Response one(@PathParam("key") String key, @Context Request request, @Context UriInfo uri) {
        ApiQuery.none(uri);
        return OpenData.json(request, map.organisations(OpenFilter.NONE, 1, Integer.MAX_VALUE).rows().stream().filter(o -> o.key().equals(key))
                .findFirst().map(writer::organisation).orElseThrow(() -> new NotFound("organisation")));
    }
}
