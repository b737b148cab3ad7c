package se.lexheller.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total of all pages
 * @param page  counted from 1
 * @param size  rows a page at the most
 */
public record PageOf<T>(List<T> rows, long total, int page, int size) {

    public PageOf {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return pages(total, size);
    }

    /** @return the page asked for; beyond the last the last, before the first the first */
    public static int within(int asked, long total, int size) {
        return Math.max(1, Math.min(asked, pages(total, size)));
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** @return the number of the first row shown, 0 where there is none */
    public long first() {
        return rows.isEmpty() ? 0 : (long) (page - 1) * size + 1;
    }

    public long last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }
}
