package se.lexheller.workplace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.workplace.QueueRow;
import se.lexheller.workplace.QueueService;

/** Arbetsytan's first page: what is urgent. Leads a member's staff on to their assignments. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private QueueService queues;
    @Inject
    private CurrentUser me;
    private List<QueueRow> overdue = List.of();
    private List<QueueRow> untouched = List.of();

    @PostConstruct
    void load() {
        if (isAssociation()) {
            overdue = queues.mostOverdue(me.get());
            untouched = queues.longestUntouched(me.get());
        }
    }

    /** A member's staff has its own list, and who keeps its part of the map alone has that; the administrator's work lies elsewhere. */
    public void leadOn() {
        if (!isAssociation() && me.get().worksForMember()) {
            Redirect.to(Route.MEMBER_QUEUE);
        } else if (!isAssociation() && me.get().keepsMap()) {
            Redirect.to(Route.KEEPING);
        } else if (!isAssociation() && me.isAdministrator()) {
            Redirect.to(Route.ADMINISTRATION);
        }
    }

    public boolean isAssociation() {
        return queues.mayRead(me.get());
    }

    public List<QueueRow> getOverdue() {
        return overdue;
    }

    public List<QueueRow> getUntouched() {
        return untouched;
    }
}
