package se.lexheller.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.administration.OrganisationKeepingService;
import se.lexheller.administration.OrganisationListRow;
import se.lexheller.security.CurrentUser;

/** Organisationer. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    private OrganisationKeepingService service;
    @Inject
    private CurrentUser me;
    private List<OrganisationListRow> rows;

    public void show() {
        rows = service.list(me.get());
    }

    public List<OrganisationListRow> getRows() {
        return rows;
    }
}
