package se.lexheller.api.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import se.lexheller.intake.rest.DeviationsResource;
import se.lexheller.opendata.rest.CasesResource;
import se.lexheller.opendata.rest.InterventionsResource;
import se.lexheller.opendata.rest.OrganisationsResource;
import se.lexheller.opendata.rest.StatisticsResource;
import se.lexheller.platform.rest.OpenData;
import se.lexheller.platform.rest.RefusalMapper;

/** All that programs meet under {@code /api/v1}: each feature's resources are named here. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

    public static final String PATH = "api/v1";

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(OpenData.problems());
        classes.addAll(Set.of(RefusalMapper.class, ApiInfoResource.class, DeviationsResource.class, CasesResource.class,
                OrganisationsResource.class, InterventionsResource.class, StatisticsResource.class));
        return classes;
    }
}
