package se.lexheller.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.CaseLinkService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Relaterat: the cases that are tied to one case. */
@Named
@RequestScoped
public class StaffRelationsPage {

    @Inject
    private CaseLinkService links;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    @Inject
    @Param(name = "unrelate")
    private String unrelated;
    private String relatedTo;

    public void relate() {
        if (errors.attempt(() -> links.relate(me.get(), number, relatedTo))) {
            Redirect.withNotice("case-related", Route.STAFF_CASE, number);
        }
    }

    public void unrelate() {
        if (errors.attempt(() -> links.unrelate(me.get(), number, unrelated))) {
            Redirect.withNotice("case-unrelated", Route.STAFF_CASE, number);
        }
    }

    public String getRelatedTo() {
        return relatedTo;
    }

    public void setRelatedTo(String relatedTo) {
        this.relatedTo = relatedTo;
    }
}
