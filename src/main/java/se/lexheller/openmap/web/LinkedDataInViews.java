package se.lexheller.openmap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.lexheller.coordinationmap.InterventionDetails;
import se.lexheller.coordinationmap.MapRow;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Site;

/** What a page of the map says of itself to search engines. */
@Named("linkedData")
@RequestScoped
public class LinkedDataInViews {

    @Inject
    private OpenMapService map;
    @Inject
    private Settings settings;
    @Inject
    private Site site;

    public String service(InterventionDetails details) {
        List<String> areas = details.area().isEmpty() ? List.of(site.getAssociation()) : details.area();
        return data().service(details, map.serviceInBrief(UUID.fromString(details.uuid())), areas);
    }

    public String list(Collection<MapRow> rows) {
        return data().list(rows);
    }

    /** @return the same thing in HSDS */
    public String hsds(String uuid) {
        return "/hsds/services/" + uuid;
    }

    private LinkedData data() {
        return new LinkedData(settings.baseUrl().toString());
    }
}
