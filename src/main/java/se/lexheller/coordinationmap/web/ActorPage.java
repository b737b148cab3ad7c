package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.ActorDetails;
import se.lexheller.coordinationmap.ActorService;

/** What one actor does. */
@Named
@RequestScoped
public class ActorPage {

    @Inject
    private ActorService service;
    @Inject
    private MapView view;
    @Inject
    @Param(name = "slug")
    private String slug;
    private ActorDetails found;

    @PostConstruct
    void load() {
        found = service.get(slug, view.getMunicipalityCode(), view.getDay());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was loaded, or the page refused, when this bean was made
    }

    public ActorDetails getFound() {
        return found;
    }
}
