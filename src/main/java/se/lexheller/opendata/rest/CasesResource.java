package se.lexheller.opendata.rest;

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
import java.time.Instant;
import se.lexheller.platform.rest.OpenData;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.OpenCase;
import se.lexheller.publication.OpenCaseService;

/** Published cases. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    private OpenCaseService cases;
    @Inject
    private OpenCaseWriter writer;
    @Inject
    private CaseQuery filters;
    @Inject
    private ApiList list;

    @GET
    public Response list(@Context Request request, @Context UriInfo uri) {
        ApiQuery query = new ApiQuery(uri, CaseQuery.FILTERS);
        CaseFilter filter = filters.filter(query.asked());
        Instant since = query.asked().moment("modified_after");
        boolean withdrawn = CaseQuery.withdrawn(query.asked());
        ApiQuery.Page page = query.page();
        JsonObject found = withdrawn ? list.of(uri, cases.withdrawn(since, page.number(), page.size()), writer::write)
                : list.of(uri, cases.list(filter, since, page.number(), page.size()), writer::write);
        return OpenData.json(request, found);
    }

    @GET
    @Path("/{name}")
    public Response one(@PathParam("name") String name, @Context Request request, @Context UriInfo uri) {
        ApiQuery.none(uri);
        OpenCase found = cases.get(name);
        return OpenData.json(request, writer.write(found), found.changedAt());
    }
}
