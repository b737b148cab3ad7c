package se.lexheller.mapkeeping.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.mapkeeping.ActorKeepingService;
import se.lexheller.mapkeeping.ActorRow;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.security.CurrentUser;

/** Aktörer på kartan. */
@Named
@RequestScoped
public class KeepingActorsPage {

    @Inject
    private ActorKeepingService actors;
    @Inject
    private KeepingReadService keeping;
    @Inject
    private CurrentUser me;
    private List<ActorRow> rows;

    @PostConstruct
    void load() {
        rows = actors.list(me.get());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public List<ActorRow> getRows() {
        return rows;
    }

    public boolean isCoordinating() {
        return keeping.mayCoordinate(me.get());
    }
}
