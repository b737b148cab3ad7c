package se.lexheller.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.assignment.AssignmentFilter;
import se.lexheller.assignment.AssignmentRow;
import se.lexheller.assignment.MemberQueue;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.organisation.UnitRow;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** Uppdrag: a member's assignments by queue, searched, filtered and sorted by what stands in the address. */
@Named
@RequestScoped
public class MemberQueuePage {

    @Inject
    private MemberReadingService reading;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "ko")
    private String queue;
    @Inject
    @Param(name = "sok")
    private String search;
    @Inject
    @Param(name = "enhet")
    private String unit;
    @Inject
    @Param(name = "mina")
    private String mine;
    @Inject
    @Param(name = "ordning")
    private String sort;
    @Inject
    @Param(name = "sida")
    private String page;
    private AssignmentFilter filter;
    private PageOf<AssignmentRow> rows;
    private List<UnitRow> units;

    @PostConstruct
    void load() {
        boolean descending = sort != null && sort.startsWith("-");
        AssignmentFilter.Sort by = AssignmentFilter.Sort.of(descending ? sort.substring(1) : sort);
        filter = new AssignmentFilter(MemberQueue.of(queue), search, Ids.orNull(unit), "1".equals(mine), by, descending, pageNumber());
        rows = reading.queue(me.get(), filter);
        units = reading.units(me.get());
    }

    private int pageNumber() {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    /** @return the address of this list sorted by that column: turned round where it is sorted by it already */
    public String sortUrl(String column) {
        boolean turn = filter.sort().slug().equals(column) && !filter.descending();
        Map<String, Object> query = query();
        query.put("ordning", turn ? "-" + column : column);
        return Encoding.withQuery(Route.MEMBER_QUEUE.path(), query);
    }

    /** @return a value for aria-sort, null where the list isn't sorted by it */
    public String sorted(String column) {
        if (!filter.sort().slug().equals(column)) {
            return null;
        }
        return filter.descending() ? "descending" : "ascending";
    }

    public PageLinks getPages() {
        return new PageLinks(Route.MEMBER_QUEUE.path(), query(), rows);
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("ko", filter.queue().slug());
        query.put("sok", filter.search());
        query.put("enhet", filter.unitId());
        query.put("mina", filter.mine() ? "1" : null);
        query.put("ordning", sort);
        return query;
    }

    public AssignmentFilter getFilter() {
        return filter;
    }

    public PageOf<AssignmentRow> getRows() {
        return rows;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public boolean isFiltered() {
        return !filter.search().isEmpty() || filter.unitId() != null || filter.mine();
    }
}
