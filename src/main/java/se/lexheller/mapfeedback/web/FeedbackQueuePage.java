package se.lexheller.mapfeedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.mapfeedback.FeedbackFilter;
import se.lexheller.mapfeedback.FeedbackHandlingService;
import se.lexheller.mapfeedback.FeedbackRow;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** Förslag om kartan: what has come in, the open first, by what stands in the address. */
@Named
@RequestScoped
public class FeedbackQueuePage {

    @Inject
    private FeedbackHandlingService service;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "lage")
    private String state;
    @Inject
    @Param(name = "sida")
    private String page;
    private FeedbackFilter filter;
    private PageOf<FeedbackRow> list;

    @PostConstruct
    void load() {
        filter = FeedbackFilter.of(state);
        list = service.list(me.get(), filter, page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    public FeedbackFilter getFilter() {
        return filter;
    }

    public FeedbackFilter[] getFilters() {
        return FeedbackFilter.values();
    }

    public PageOf<FeedbackRow> getList() {
        return list;
    }

    public PageLinks getPages() {
        return new PageLinks(Route.MAP_FEEDBACK_QUEUE.path(), Map.of("lage", filter.address()), list);
    }
}
