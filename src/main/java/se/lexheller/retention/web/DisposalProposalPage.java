package se.lexheller.retention.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.retention.ProposalDetails;
import se.lexheller.retention.ProposalItem;
import se.lexheller.retention.ProposalService;
import se.lexheller.security.CurrentUser;

/** Ett gallringsförslag: the list to look through, what is taken off it, and the decision. */
@Named
@RequestScoped
public class DisposalProposalPage {

    @Inject
    private ProposalService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "id")
    private String id;
    private long proposal;
    private ProposalDetails details;
    private Long exemptCase;
    private String exemptReason;
    private boolean looked;

    @PostConstruct
    void load() {
        proposal = id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        details = service.details(me.get(), proposal);
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    public void exempt() {
        attempt("item-exempted", () -> service.exempt(me.get(), proposal, exemptCase == null ? 0 : exemptCase, exemptReason));
    }

    public void approve() {
        attempt("disposal-approved", () -> service.approve(me.get(), proposal, looked));
    }

    public void decline() {
        attempt("disposal-declined", () -> service.decline(me.get(), proposal));
    }

    private void attempt(String notice, Runnable action) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.DISPOSAL_PROPOSAL, proposal);
        }
    }

    public ProposalDetails getDetails() {
        return details;
    }

    /** @return what can still be taken off the list */
    public List<ProposalItem> getOnTheList() {
        return details.items().stream().filter(item -> !item.isExempt()).toList();
    }

    public Long getExemptCase() {
        return exemptCase;
    }

    public void setExemptCase(Long exemptCase) {
        this.exemptCase = exemptCase;
    }

    public String getExemptReason() {
        return exemptReason;
    }

    public void setExemptReason(String exemptReason) {
        this.exemptReason = exemptReason;
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }
}
