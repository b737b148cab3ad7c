package se.lexheller.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.platform.change.ChangeCount;
import se.lexheller.shared.PageOf;

/**
 * The pages of a list. How long it is, where its pages begin and what it can be narrowed to is remembered as long as nothing public
 * has changed: the millionth case is found from the nearest mark before it, not by counting from the first. Whoever first goes so
 * far lays the marks on the way.
 */
@ApplicationScoped
class ListMarks {

    private static final int MOST_LISTS = 500;

    private final Cache<CaseFilter, Marks> lists = Caffeine.newBuilder().maximumSize(MOST_LISTS).executor(Runnable::run).build();
    @Inject
    private PublishedCaseRepository cases;
    @Inject
    private ChangeCount changes;
    private volatile Choices choices = new Choices(List.of(), List.of(), ChangeCount.UNCERTAIN);

    /** What the list can be narrowed to. */
    record Choices(List<Actor> actors, List<Integer> years, long asOf) {
    }

    private record Marks(long total, LaidMarks marks, long asOf) {
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
        if (first < LaidMarks.STRIDE) {
            return cases.rows(filter, first, size);
        }
        return list.marks().upTo(first, (known, before) -> cases.mark(filter, known, before))
                .map(mark -> cases.rowsFrom(filter, mark, first - mark.before(), size)).orElse(List.of());
    }

    private Marks marks(CaseFilter filter) {
        Marks known = lists.getIfPresent(filter);
        if (known != null && changes.holds(known.asOf())) {
            return known;
        }
        long asOf = changes.now();
        Marks read = new Marks(cases.count(filter), new LaidMarks(), asOf);
        lists.put(filter, read);
        return read;
    }
}
