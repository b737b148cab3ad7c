package se.lexheller.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.search.Hit;
import se.lexheller.search.SearchService;

/** Pages whose names begin as somebody types, as a page of links for those without JavaScript. */
@Named
@RequestScoped
public class SuggestionsPage {

    @Inject
    private SearchService search;
    @Inject
    @Param(name = "q")
    private String typed;
    private List<Hit> hits;

    @PostConstruct
    void load() {
        hits = typed == null ? List.of() : search.suggest(typed);
    }

    public List<Hit> getHits() {
        return hits;
    }

    /** @return as it is shown again */
    public String getText() {
        return SearchService.shown(typed);
    }

    public String getAll() {
        return WishInAddress.url(WishInAddress.query(getText(), Map.of(), false));
    }
}
