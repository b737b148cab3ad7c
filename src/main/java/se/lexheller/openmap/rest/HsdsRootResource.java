package se.lexheller.openmap.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import se.lexheller.openmap.OpenTexts;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Site;
import se.lexheller.platform.rest.OpenData;

/** What this API is. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class HsdsRootResource {

    private static final String VERSION = "3.1";
    /** The standard itself: nothing is asked for beyond it. */
    private static final String PROFILE = "https://docs.openreferral.org/en/latest/hsds/schema_reference.html";

    @Inject
    private Settings settings;
    @Inject
    private Site site;
    @Inject
    private OpenTexts texts;

    @GET
    public Response about(@Context Request request) {
        return OpenData.json(request, new HsdsObject().with("version", VERSION).with("profile", PROFILE)
                .with("openapi_url", settings.baseUrl() + "/openapi?format=JSON").with("description", texts.get("api.text", site.getAssociation()))
                .with("publisher", new HsdsObject().with("name", site.getAssociation()).with("website", settings.baseUrl() + "/").json()).json());
    }
}
