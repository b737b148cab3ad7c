package se.lexheller.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.lexheller.shared.PageOf;

/** The ways from one page of a list to the others: first, last, and those around the current one. */
public final class PageLinks {

    /** @param gap where pages are left out; number and url mean nothing then */
    public record Link(int number, String url, boolean current, boolean gap) {
    }

    private static final int AROUND = 2;
    private final String path;
    private final Map<String, Object> query;
    private final int page;
    private final int pages;

    /**
     * @param path  of the list
     * @param query its filters, without the page
     */
    public PageLinks(String path, Map<String, ?> query, PageOf<?> list) {
        this.path = path;
        this.query = new LinkedHashMap<>(query);
        this.page = list.page();
        this.pages = list.pages();
    }

    public boolean isNeeded() {
        return pages > 1;
    }

    public String getPrevious() {
        return page > 1 ? url(page - 1) : null;
    }

    public String getNext() {
        return page < pages ? url(page + 1) : null;
    }

    public List<Link> getLinks() {
        List<Link> links = new ArrayList<>();
        int last = 0;
        for (int n : shown()) {
            if (n > last + 1) {
                links.add(new Link(0, "", false, true));
            }
            links.add(new Link(n, url(n), n == page, false));
            last = n;
        }
        return links;
    }

    private SortedSet<Integer> shown() {
        SortedSet<Integer> numbers = new TreeSet<>();
        numbers.add(1);
        numbers.add(pages);
        for (int n = Math.max(1, page - AROUND); n <= Math.min(pages, page + AROUND); n++) {
            numbers.add(n);
        }
        return numbers;
    }

    private String url(int number) {
        Map<String, Object> withPage = new LinkedHashMap<>(query);
        withPage.put("sida", number == 1 ? null : number);
        return Encoding.withQuery(path, withPage);
    }
}
