package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lexheller.shared.Gone;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Published cases for everybody; there is no user here, since nothing here depends on one. */
@ApplicationScoped
@Transactional
public class PublicCaseService {

    static final int PAGE_SIZE = 20;
    private static final int FEED_SIZE = 25;

    @Inject
    private PublishedCaseRepository cases;
    @Inject
    private ListMarks lists;
    @Inject
    private PlacesShown places;

    /** @param page counted from 1; beyond the last, the last is given */
    public CaseList list(CaseFilter filter, int page) {
        ListMarks.Choices choices = lists.choices();
        return new CaseList(page(filter, page, PAGE_SIZE), choices.actors(), choices.years());
    }

    /** @param most of the newest ones */
    public FrontPage frontPage(int most) {
        return new FrontPage(page(CaseFilter.NONE, 1, most), cases.themes());
    }

    /** @return the newest ones that fit, and how many fit in all */
    public PageOf<CaseRow> newest(CaseFilter filter, int most) {
        return page(filter, 1, most);
    }

    /** @return the newest ones that fit, without a count of the others */
    public List<CaseRow> first(CaseFilter filter, int most) {
        return cases.rows(filter, 0, most);
    }

    /** @throws NotFound where no case is public at that address now */
    public PublicCase named(String slug) {
        return cases.named(slug).filter(c -> !c.isWithdrawn())
                .map(c -> new PublicCase(c.id(), c.number(), c.slug(), c.title())).orElseThrow(() -> new NotFound("published case"));
    }

    /**
     * @param name address, be it an earlier one, or number
     * @throws NotFound where no case was ever public at that address
     * @throws Gone     where it has been withdrawn, with the reason
     */
    public CaseForReaders get(String name) {
        PublishedCase published = cases.named(name).orElseThrow(() -> new NotFound("published case"));
        if (published.isWithdrawn()) {
            throw new Gone(published.withdrawalReason());
        }
        return published.forReaders(actors(published.actors()), places.of(published.onTheMap()), cases.related(published.deviationId()));
    }

    private List<Actor> actors(Set<Long> ids) {
        List<Actor> known = lists.choices().actors().stream().filter(actor -> ids.contains(actor.id())).toList();
        return known.size() == ids.size() ? known : cases.actors(ids);
    }

    /** @param page counted from 1; beyond the last, the last is given. The latest change comes first. */
    public PageOf<FeedEntry> feed(CaseFilter filter, int page) {
        long total = cases.count(filter);
        int shown = PageOf.within(page, total, FEED_SIZE);
        return new PageOf<>(cases.changed(filter, (shown - 1) * FEED_SIZE, FEED_SIZE), total, shown, FEED_SIZE);
    }

    /** @return empty where the case never was public */
    public Optional<PublishedFacts> facts(long deviationId) {
        return cases.ofDeviation(deviationId).map(PublishedCase::facts);
    }

    private PageOf<CaseRow> page(CaseFilter filter, int page, int size) {
        return lists.page(filter, page, size);
    }
}
