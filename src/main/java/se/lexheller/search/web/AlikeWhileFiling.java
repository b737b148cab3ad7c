package se.lexheller.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.deviation.FilingService;
import se.lexheller.deviation.web.DraftCookie;
import se.lexheller.search.Hit;
import se.lexheller.search.SearchService;
import se.lexheller.security.CurrentUser;

/** Answered cases that are like what somebody has just described: perhaps the answer is there already. */
@Named
@RequestScoped
public class AlikeWhileFiling {

    @Inject
    private FilingService filing;
    @Inject
    private SearchService search;
    @Inject
    private CurrentUser me;
    @Inject
    private DraftCookie cookie;
    private List<Hit> hits;

    @PostConstruct
    void load() {
        hits = search.likeText(filing.words(me.get(), cookie.get()));
    }

    public List<Hit> getHits() {
        return hits;
    }
}
