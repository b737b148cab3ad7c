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
import java.util.Map;
import java.util.Set;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.openmap.OpenPlace;
import se.lexheller.openmap.OpenServiceDetails;
import se.lexheller.platform.rest.OpenData;

/** In which municipality which intervention is given. */
@Path("/service_at_locations")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceAtLocationsResource {

    private static final Set<String> FILTERS = Set.of("search", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after");

    @Inject
    private OpenMapService map;
    @Inject
    private HsdsWriter writer;

    @GET
    public Response list(@Context Request request, @Context UriInfo uri) {
        HsdsQuery query = new HsdsQuery(uri.getQueryParameters(), FILTERS);
        OpenFilter filter = query.filter();
        HsdsQuery.Page page = query.page();
        return OpenData.json(request, HsdsPage.of(map.atPlaces(filter, page.number(), page.size()), writer::serviceAtLocation));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id, @Context Request request) {
        Map.Entry<OpenServiceDetails, OpenPlace> found = map.atPlace(HsdsQuery.id(id));
        return OpenData.json(request, writer.serviceAtLocation(found.getKey(), found.getValue(), HsdsWriter.kinds(map.kinds())),
                found.getKey().service().modified());
    }
}
