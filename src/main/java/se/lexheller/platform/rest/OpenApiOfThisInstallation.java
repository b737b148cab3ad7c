package se.lexheller.platform.rest;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import se.lexheller.platform.Settings;

/** The description of the interfaces with this installation's address and association in it. */
public class OpenApiOfThisInstallation implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Settings settings = new Settings(ConfigProvider.getConfig());
        String base = settings.baseUrl().toString();
        api.setServers(List.of(OASFactory.createServer().url(base).description(settings.association())));
        api.getInfo().setContact(OASFactory.createContact().name(settings.association()).url(base + "/"));
    }
}
