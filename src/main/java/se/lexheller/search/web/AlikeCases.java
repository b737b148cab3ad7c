package se.lexheller.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.publication.Related;
import se.lexheller.search.Hit;
import se.lexheller.search.SearchService;

/** The association's cases that are about the same as one, by their words; those that the coordinator has related to it stand above already. */
@Named
@RequestScoped
public class AlikeCases {

    @Inject
    private SearchService search;
    private final Map<String, List<Hit>> found = new HashMap<>();

    /** @param related what is shown anyway */
    public List<Hit> to(String number, List<Related> related) {
        return found.computeIfAbsent(number, n -> search.likeCase(n).stream()
                .filter(hit -> !hit.isForeign() && related.stream().noneMatch(r -> r.slug().equals(hit.place()))).toList());
    }
}
