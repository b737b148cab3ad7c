package se.lexheller.mapkeeping.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.mapkeeping.ReviewList;
import se.lexheller.mapkeeping.ReviewScope;
import se.lexheller.mapkeeping.ReviewTime;
import se.lexheller.mapkeeping.ReviewView;
import se.lexheller.mapkeeping.SeenVersion;
import se.lexheller.mapkeeping.VerificationService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Att kontrollera: entries by their review day; one click says that one of them is right, or all that are ticked. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private VerificationService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private HttpServletRequest request;
    @Inject
    @Param(name = "vilka")
    private String scope;
    @Inject
    @Param(name = "nar")
    private String time;
    @Inject
    @Param(name = "sida")
    private String page;
    @Inject
    @Param(name = "months")
    private String months;
    @Inject
    @Param(name = "responsible")
    private String responsible;
    private ReviewList list;

    @PostConstruct
    void load() {
        list = service.list(me.get(), ReviewView.of(scope, time, page));
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    /** The button names what it is for: one row, all that are ticked, or who answers for them. */
    public void act() {
        String one = request.getParameter("verify");
        boolean done = errors.attempt(() -> {
            if (one != null) {
                service.verify(me.get(), List.of(SeenVersion.of(one)), months());
            } else if (request.getParameter("verifyAll") != null) {
                service.verify(me.get(), ticked(), months());
            } else {
                service.answeredForBy(me.get(), ticked(), account());
            }
        });
        if (done) {
            back(request.getParameter("answerFor") == null ? "map-verified" : "map-responsible-set");
        } else {
            load();
        }
    }

    private void back(String notice) {
        Map<String, Object> query = query();
        query.put("sida", page);
        query.put("besked", notice);
        Redirect.to(Encoding.withQuery(Route.MAP_REVIEW.path(), query));
    }

    private List<SeenVersion> ticked() {
        String[] chosen = request.getParameterValues("entry");
        return chosen == null ? List.of() : Arrays.stream(chosen).distinct().map(SeenVersion::of).toList();
    }

    private int months() {
        return months != null && months.matches("\\d{1,3}") ? Integer.parseInt(months) : VerificationService.USUAL_MONTHS;
    }

    private Long account() {
        return responsible != null && responsible.matches("[1-9]\\d{0,17}") ? Long.valueOf(responsible) : null;
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("vilka", list.scope().address());
        query.put("nar", list.time().address());
        return query;
    }

    public boolean isTicked(String seen) {
        String[] chosen = request.getParameterValues("entry");
        return chosen != null && Arrays.asList(chosen).contains(seen);
    }

    public ReviewList getList() {
        return list;
    }

    public List<ReviewScope> getScopes() {
        return list.scopes();
    }

    public ReviewTime[] getTimes() {
        return ReviewTime.values();
    }

    public List<Integer> getPauses() {
        return VerificationService.MONTHS;
    }

    public int getPause() {
        return months();
    }

    public PageLinks getPages() {
        return new PageLinks(Route.MAP_REVIEW.path(), query(), list.rows());
    }
}
