package se.lexheller.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.feed.AtomFeed;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.Association;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.publication.FeedEntry;
import se.lexheller.publication.PublicCaseService;
import se.lexheller.publication.web.FilterInAddress;
import se.lexheller.publication.web.MapPartInAddress;
import se.lexheller.shared.PageOf;

/** Published cases as Atom, narrowed as the list of them is; {@code PublicPageFilter} lets it be kept and asked for anew. */
@WebServlet(FeedFile.ADDRESS)
public class FeedFile extends HttpServlet {

    static final String ADDRESS = "/feed.atom";
    private static final long serialVersionUID = 1L;
    /** The year is part of the ids and stays: see RFC 4151. */
    private static final String SINCE = ",2026:";

    @Inject
    private transient PublicCaseService cases;
    @Inject
    private transient OrganisationService organisations;
    @Inject
    private transient FilterInAddress address;
    @Inject
    private transient MapPartInAddress place;
    @Inject
    private transient Settings settings;
    @Inject
    private transient Association association;
    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer page = address.number("sida");
        PageOf<FeedEntry> found = cases.feed(address.filter(), page == null ? 1 : page);
        List<AtomFeed.Entry> entries = found.rows().stream().map(entry -> new AtomFeed.Entry(entry,
                settings.baseUrl() + Route.CASE.swedishPath(entry.slug()), texts.get("kind." + entry.kind()))).toList();
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.getOutputStream().write(new AtomFeed(head(found), entries).xml());
    }

    private AtomFeed.Head head(PageOf<FeedEntry> found) {
        Instant updated = found.rows().stream().map(FeedEntry::changedAt).findFirst().orElse(Instant.EPOCH);
        return new AtomFeed.Head("tag:" + settings.baseUrl().getHost() + SINCE, Encoding.withQuery("flode", address.query()), title(),
                association.facts().name(), updated, links(found));
    }

    private String title() {
        List<String> parts = new ArrayList<>(List.of(texts.get("cases.title")));
        organisations.active().stream().filter(o -> Long.valueOf(o.id()).equals(address.filter().actor())).forEach(o -> parts.add(o.name()));
        if (address.filter().kind() != null) {
            parts.add(texts.get("kind." + address.filter().kind()));
        }
        place.getConditions().forEach(condition -> parts.add(condition.words()));
        return String.join(" – ", parts);
    }

    private Map<String, String> links(PageOf<FeedEntry> found) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", page(found.page()));
        links.put("alternate", settings.baseUrl() + Encoding.withQuery(Route.CASES.swedishPath(), address.query()));
        if (found.pages() > 1) {
            links.put("first", page(1));
            links.put("last", page(found.pages()));
        }
        if (found.hasPrevious()) {
            links.put("previous", page(found.page() - 1));
        }
        if (found.hasNext()) {
            links.put("next", page(found.page() + 1));
        }
        return links;
    }

    private String page(int number) {
        Map<String, Object> query = new LinkedHashMap<>(address.query());
        query.put("sida", number == 1 ? null : number);
        return settings.baseUrl() + Encoding.withQuery(ADDRESS, query);
    }
}
