package se.lexheller.openmap.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.lexheller.platform.rest.OpenData;

/** Names its classes itself: each address under which the product has REST is an application of its own, with its own resources. */
@ApplicationPath("hsds")
public class HsdsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(OpenData.problems());
        classes.addAll(Set.of(HsdsRootResource.class, ServicesResource.class, OrganizationsResource.class, TaxonomiesResource.class,
                TaxonomyTermsResource.class, ServiceAtLocationsResource.class));
        return classes;
    }

    /** The server would describe the resources by itself as well, with its own name and version in it. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
