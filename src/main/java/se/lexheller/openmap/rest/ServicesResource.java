package se.lexheller.openmap.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import se.lexheller.openmap.FactKind;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.openmap.OpenServiceDetails;
import se.lexheller.openmap.OpenTerm;
import se.lexheller.platform.rest.OpenData;

/** Interventions as services. */
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    private static final Set<String> FILTERS =
            Set.of("search", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "minimal", "full");

    @Inject
    private OpenMapService map;
    @Inject
    private HsdsWriter writer;

    @GET
    public Response list(@Context Request request, @Context UriInfo uri) {
        HsdsQuery query = new HsdsQuery(uri.getQueryParameters(), FILTERS);
        OpenFilter filter = query.filter();
        boolean full = query.flag("full");
        HsdsQuery.Page page = query.page();
        return OpenData.json(request, full && !query.flag("minimal") ? full(filter, page)
                : HsdsPage.of(map.services(filter, page.number(), page.size()), query.flag("minimal") ? writer::minimal : writer::service));
    }

    private JsonObject full(OpenFilter filter, HsdsQuery.Page page) {
        Map<FactKind, OpenTerm> kinds = HsdsWriter.kinds(map.kinds());
        return HsdsPage.of(map.servicesInFull(filter, page.number(), page.size()), s -> writer.service(s, kinds));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id, @Context Request request) {
        OpenServiceDetails found = map.service(HsdsQuery.id(id));
        return OpenData.json(request, writer.service(found, HsdsWriter.kinds(map.kinds())), found.service().modified());
    }
}
