package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.coordinationmap.JourneyService;
import se.lexheller.coordinationmap.MapName;

/** What leads round to where it began. */
@Named
@RequestScoped
public class CirclesPage {

    @Inject
    private JourneyService journeys;
    @Inject
    private MapView view;
    private List<List<MapName>> requirements;
    private List<List<MapName>> handovers;

    @PostConstruct
    void load() {
        requirements = journeys.circlesOfRequirements(view.getDay());
        handovers = journeys.circlesOfHandovers(view.getDay());
    }

    public List<List<MapName>> getRequirements() {
        return requirements;
    }

    public List<List<MapName>> getHandovers() {
        return handovers;
    }
}
