package se.lexheller.workplace;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.Queue;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/**
 * How somebody looks at a queue: what is left out, in which order, which page. All of it stands in the address, so that a
 * view can be bookmarked, shared and gone back to.
 *
 * @param kind         null for all
 * @param organisation an actor involved; null for all
 * @param due          null for all
 * @param text         sought in number and title; empty for all
 * @param page         counted from 1
 */
public record QueueView(Queue queue, DeviationKind kind, Long organisation, DueFilter due, String text, QueueSort sort,
                        boolean descending, int page) {

    private static final int LONGEST_SEARCH = 100;
    private static final int LAST_PAGE = 100_000;

    /**
     * What an address says. Words that mean nothing are passed over as if they weren't there; only a queue that doesn't exist
     * has no page.
     *
     * @param query may lack any name
     * @throws NotFound where there is no such queue
     */
    public static QueueView of(String queueName, Map<String, String> query) {
        Queue queue = QueueAddress.find(queueName);
        QueueSort sort = QueueSort.of(query.get("sortera")).orElse(usualSort(queue));
        String order = query.getOrDefault("ordning", "");
        boolean descending = order.equals("fallande") || !order.equals("stigande") && usuallyDescending(queue, sort);
        return new QueueView(queue, kind(query.get("typ")), number(query.get("aktor")),
                DueFilter.of(query.get("svar")).orElse(null), text(query.get("q")), sort, descending, page(query.get("sida")));
    }

    /** @return the address's query for this view, but for the page; what is usual isn't said */
    public Map<String, Object> query() {
        return queryWith(sort, descending);
    }

    /** @return the query that puts the queue in order by that column: turned round where it is in that order already */
    public Map<String, Object> querySortedBy(QueueSort column) {
        return queryWith(column, column == sort ? !descending : usuallyDescending(queue, column));
    }

    /** @return "ascending", "descending" or "none", for aria-sort */
    public String orderOf(QueueSort column) {
        if (column != sort) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    /** @return whether something is left out */
    public boolean isNarrowed() {
        return kind != null || organisation != null || due != null || !text.isEmpty();
    }

    private Map<String, Object> queryWith(QueueSort by, boolean down) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("q", text);
        query.put("typ", kind);
        query.put("aktor", organisation);
        query.put("svar", due == null ? null : due.address());
        query.put("sortera", by == usualSort(queue) ? null : by.address());
        boolean usual = down == usuallyDescending(queue, by);
        query.put("ordning", usual ? null : down ? "fallande" : "stigande");
        return query;
    }

    /** What waits longest stands first; where members are to answer, what is due first; what is done, the newest first. */
    private static QueueSort usualSort(Queue queue) {
        return queue == Queue.WITH_MEMBERS ? QueueSort.DUE : QueueSort.SUBMITTED;
    }

    private static boolean usuallyDescending(Queue queue, QueueSort sort) {
        return sort == QueueSort.RECOGNISED || sort == QueueSort.SUBMITTED && (queue == Queue.PUBLISHED || queue == Queue.ENDED);
    }

    private static DeviationKind kind(String typed) {
        return Arrays.stream(DeviationKind.values()).filter(kind -> kind.name().equals(typed)).findFirst().orElse(null);
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,17}") ? Long.valueOf(typed) : null;
    }

    private static int page(String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }

    private static String text(String typed) {
        String clean = TypedText.clean(typed);
        boolean fine = TypedText.check("q", clean, false, LONGEST_SEARCH).isEmpty();
        return fine ? clean : "";
    }
}
