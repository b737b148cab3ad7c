package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.Journey;
import se.lexheller.coordinationmap.JourneyService;

/** A target group and its journey. */
@Named
@RequestScoped
public class TargetGroupPage {

    @Inject
    private JourneyService service;
    @Inject
    private MapView view;
    @Inject
    @Param(name = "slug")
    private String slug;
    private Journey found;

    @PostConstruct
    void load() {
        found = service.journey(slug, view.getMunicipalityCode(), view.getDay());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was loaded, or the page refused, when this bean was made
    }

    public Journey getFound() {
        return found;
    }
}
