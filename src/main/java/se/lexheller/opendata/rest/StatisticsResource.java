package se.lexheller.opendata.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import se.lexheller.platform.rest.Asked;
import se.lexheller.platform.rest.OpenData;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.Period;
import se.lexheller.statistics.StatisticsFilter;
import se.lexheller.statistics.StatisticsService;

/** Figures of what is published in a year, as {@code /statistik} shows them. */
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    private static final Set<String> FILTERS = Set.of("year", "kind", "actor", "target_group");

    @Inject
    private StatisticsService statistics;
    @Inject
    private CaseQuery filters;
    @Inject
    private StatisticsWriter writer;

    @GET
    public Response read(@Context Request request, @Context UriInfo uri) {
        Asked asked = new Asked(uri.getQueryParameters(), FILTERS);
        CaseFilter filter = filters.filter(asked);
        asked.check();
        Period time = Period.ofYear(filter.year() == null ? statistics.today().getYear() : filter.year());
        return OpenData.json(request, writer.write(time, statistics.published(
                new StatisticsFilter(time, filter.kind(), filter.actor(), filter.place().group()))));
    }
}
