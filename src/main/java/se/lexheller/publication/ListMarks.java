package se.lexheller.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import se.lexheller.platform.change.ChangeCount;
import se.lexheller.shared.PageOf;

/**
 * The pages of a list. How long it is, where its pages begin and what it can be narrowed to is remembered as long as nothing public
 * has changed: the hundred-thousandth case is found from the nearest page that somebody has read, not by counting from the first.
 */
@ApplicationScoped
class ListMarks {

    private static final int MOST_LISTS = 500;
    private static final int MOST_MARKS = 5_000;

    private final Cache<CaseFilter, Marks> lists = Caffeine.newBuilder().maximumSize(MOST_LISTS).executor(Runnable::run).build();
    @Inject
    private PublishedCaseRepository cases;
    @Inject
    private ChangeCount changes;
    private volatile Choices choices = new Choices(List.of(), List.of(), ChangeCount.UNCERTAIN);

    /** What the list can be narrowed to. */
    record Choices(List<Actor> actors, List<Integer> years, long asOf) {
    }

    private record Marks(long total, NavigableMap<Integer, ListMark> marks, long asOf) {
    }

    Choices choices() {
        Choices known = choices;
        if (changes.holds(known.asOf())) {
            return known;
        }
        long asOf = changes.now();
        Choices read = new Choices(cases.actorsInUse(), cases.years(), asOf);
        choices = read;
        return read;
    }

    /** @param page counted from 1; beyond the last, the last is given */
    PageOf<CaseRow> page(CaseFilter filter, int page, int size) {
        Marks list = marks(filter);
        int shown = PageOf.within(page, list.total(), size);
        return new PageOf<>(list.total() == 0 ? List.of() : rows(filter, list, (shown - 1) * size, size), list.total(), shown, size);
    }

    private List<CaseRow> rows(CaseFilter filter, Marks list, int first, int size) {
        if (first == 0) {
            return cases.rows(filter, 0, size);
        }
        Map.Entry<Integer, ListMark> nearest = list.marks().floorEntry(first);
        Optional<ListMark> begin = nearest != null && nearest.getKey() == first ? Optional.of(nearest.getValue())
                : cases.mark(filter, nearest == null ? null : nearest.getValue(), first);
        begin.filter(mark -> list.marks().size() < MOST_MARKS).ifPresent(mark -> list.marks().put(first, mark));
        return begin.map(mark -> cases.rowsFrom(filter, mark, size)).orElse(List.of());
    }

    private Marks marks(CaseFilter filter) {
        Marks known = lists.getIfPresent(filter);
        if (known != null && changes.holds(known.asOf())) {
            return known;
        }
        long asOf = changes.now();
        Marks read = new Marks(cases.count(filter), new ConcurrentSkipListMap<>(), asOf);
        lists.put(filter, read);
        return read;
    }
}
