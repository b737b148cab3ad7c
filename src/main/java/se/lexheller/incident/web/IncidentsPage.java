package se.lexheller.incident.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.incident.IncidentRow;
import se.lexheller.incident.IncidentService;
import se.lexheller.security.CurrentUser;

/** Incidenter: the open ones first, with the time that is left. */
@Named
@RequestScoped
public class IncidentsPage {

    @Inject
    private IncidentService incidents;
    @Inject
    private CurrentUser me;
    private List<IncidentRow> rows;

    @PostConstruct
    void load() {
        rows = incidents.list(me.get());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // they were listed, or the page refused, when this bean was made
    }

    public List<IncidentRow> getRows() {
        return rows;
    }

    /** @return whether the reader may open one too */
    public boolean isWriter() {
        return incidents.mayWrite(me.get());
    }
}
