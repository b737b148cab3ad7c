package se.lexheller.workplace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.calendar.web.DatesInViews;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;
import se.lexheller.workplace.DueFilter;
import se.lexheller.workplace.QueueAddress;
import se.lexheller.workplace.QueueRow;
import se.lexheller.workplace.QueueService;
import se.lexheller.workplace.QueueSort;
import se.lexheller.workplace.QueueView;

/** One queue: filtered, in order, a page of cases at a time. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private QueueService queues;
    @Inject
    private OrganisationService organisations;
    @Inject
    private Texts texts;
    @Inject
    private DatesInViews dates;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "queue")
    private String queue;
    private QueueView view;
    private PageOf<QueueRow> list;
    private List<QueueLine> lines;
    private List<OrganisationRow> actors;

    @PostConstruct
    void load() {
        view = QueueView.of(queue, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        list = queues.page(me.get(), view);
        lines = list.rows().stream().map(row -> QueueLine.of(row, texts, dates)).toList();
        actors = organisations.active();
    }

    /** @return the way to the same queue in the order of that column */
    public String sortUrl(QueueSort column) {
        return Encoding.withQuery(getAddress(), view.querySortedBy(column));
    }

    public String getAddress() {
        return Route.QUEUE.path(QueueAddress.of(view.queue()));
    }

    public PageLinks getPages() {
        return new PageLinks(getAddress(), view.query(), list);
    }

    public QueueView getView() {
        return view;
    }

    /** @return whether there are more than were counted */
    public boolean isUncounted() {
        return list.total() > QueueService.MOST_COUNTED;
    }

    public PageOf<QueueRow> getList() {
        return list;
    }

    public List<QueueLine> getLines() {
        return lines;
    }

    public List<OrganisationRow> getActors() {
        return actors;
    }

    public DeviationKind[] getKinds() {
        return DeviationKind.values();
    }

    public DueFilter[] getDues() {
        return DueFilter.values();
    }

    public QueueSort[] getColumns() {
        return QueueSort.values();
    }
}
