package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.InterventionDetails;
import se.lexheller.coordinationmap.InterventionService;

/** One intervention of the map. */
@Named
@RequestScoped
public class InterventionPage {

    @Inject
    private InterventionService service;
    @Inject
    private MapView view;
    @Inject
    @Param(name = "slug")
    private String slug;
    private InterventionDetails found;

    @PostConstruct
    void load() {
        found = service.get(slug, view.getDay());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was loaded, or the page refused, when this bean was made
    }

    public InterventionDetails getFound() {
        return found;
    }
}
