package se.lexheller.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import se.lexheller.platform.Settings;
import se.lexheller.platform.rest.OpenData;
import se.lexheller.shared.JsonParts;

/** What the interface is, in which version and state, and where it is described (Digg's REST API-profil). */
@Path("/api-info")
public class ApiInfoResource {

    private static final String VERSION = "1.0.0";
    private static final String RELEASED = "2026-11-22";

    @Inject
    private Settings settings;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@Context Request request) {
        return OpenData.json(request, JsonParts.object().add("apiName", "Lex Heller").add("apiVersion", VERSION)
                .add("apiReleased", RELEASED).add("apiDocumentation", settings.baseUrl() + "/openapi").add("apiStatus", "active").build());
    }
}
