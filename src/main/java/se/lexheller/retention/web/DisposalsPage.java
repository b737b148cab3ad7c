package se.lexheller.retention.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.retention.Disposals;
import se.lexheller.retention.ProposalService;
import se.lexheller.security.CurrentUser;

/** Gallring: what is proposed, and what has gone. */
@Named
@RequestScoped
public class DisposalsPage {

    @Inject
    private ProposalService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "sida")
    private String page;
    private Disposals details;

    @PostConstruct
    void load() {
        details = service.read(me.get(), page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    public void proposeNow() {
        if (errors.attempt(() -> service.proposeNow(me.get()))) {
            Redirect.withNotice("proposed", Route.DISPOSALS);
        }
    }

    public Disposals getDetails() {
        return details;
    }

    public PageLinks getPages() {
        return new PageLinks(Route.DISPOSALS.path(), Map.of(), details.log());
    }
}
