package se.lexheller.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.notification.SuppressedRow;
import se.lexheller.notification.SuppressionService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Studsar. */
@Named
@RequestScoped
public class BouncesPage {

    @Inject
    private SuppressionService suppressed;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "lyft")
    private Long lifted;
    private List<SuppressedRow> rows;

    @PostConstruct
    void load() {
        rows = suppressed.list(me.get());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void lift() {
        if (errors.attempt(() -> suppressed.lift(me.get(), lifted))) {
            Redirect.withNotice("bounce-lifted", Route.BOUNCES);
        }
    }

    public List<SuppressedRow> getRows() {
        return rows;
    }
}
