package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.publication.CaseFilter;

/**
 * What published cases are narrowed to, as addresses of the list, its feed and subscriptions to it say:
 * {@code ?aktor=3&typ=tidsgrans&ar=2026} and what {@link MapPartInAddress} reads. What makes no sense is left out.
 */
@RequestScoped
public class FilterInAddress {

    private static final int LONGEST_NUMBER = 9;

    @Inject
    private MapPartInAddress place;
    @Inject
    private HttpServletRequest request;
    private CaseFilter filter;

    @PostConstruct
    void load() {
        Integer actor = number("aktor");
        filter = new CaseFilter(actor == null ? null : actor.longValue(), KindInAddress.find(request.getParameter("typ")).orElse(null),
                number("ar"), place.part());
    }

    /** @return null for what is no positive number */
    public Integer number(String name) {
        String typed = request.getParameter(name);
        boolean digits = typed != null && typed.length() <= LONGEST_NUMBER && typed.matches("[1-9][0-9]*");
        return digits ? Integer.valueOf(typed) : null;
    }

    public CaseFilter filter() {
        return filter;
    }

    /** @return the conditions as the address has them; without a value where there is none */
    public Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("aktor", filter.actor());
        query.put("typ", filter.kind() == null ? null : KindInAddress.of(filter.kind()));
        query.put("ar", filter.year());
        query.putAll(place.query());
        return query;
    }
}
