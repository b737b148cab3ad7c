package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.FollowUpService;
import se.lexheller.deviation.MyCaseRow;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** Mina ärenden: what somebody has filed signed in. */
@Named
@RequestScoped
public class MyCasesPage {

    @Inject
    private FollowUpService followUps;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "sida")
    private Integer page;
    private PageOf<MyCaseRow> cases;

    @PostConstruct
    void load() {
        cases = followUps.mine(me.get(), page == null ? 1 : page);
    }

    public PageOf<MyCaseRow> getCases() {
        return cases;
    }

    public PageLinks getPages() {
        return new PageLinks(Route.MY_CASES.path(), Map.of(), cases);
    }
}
