package se.lexheller.openmap.rest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import se.lexheller.shared.PageOf;

/** The wrapper that the standard puts around a list. */
final class HsdsPage {

    private HsdsPage() {
    }

    static <T> JsonObject of(PageOf<T> page, Function<T, JsonObject> row) {
        return new HsdsObject().with("total_items", page.total()).with("total_pages", page.total() == 0 ? 0 : page.pages())
                .with("page_number", page.page()).with("size", page.rows().size()).with("first_page", page.page() == 1)
                .with("last_page", page.page() >= page.pages()).with("empty", page.isEmpty())
                .withAll("contents", page.rows().stream().map(row).toList()).json();
    }

    /** @param all of a list that is short */
    static <T> PageOf<T> cut(List<T> all, HsdsQuery.Page page) {
        long from = Math.min(all.size(), (page.number() - 1L) * page.size());
        return new PageOf<>(all.subList((int) from, (int) Math.min(all.size(), from + page.size())), all.size(), page.number(), page.size());
    }
}
