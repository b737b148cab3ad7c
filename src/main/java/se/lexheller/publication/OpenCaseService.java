package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import se.lexheller.shared.Gone;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Published cases whole, for programs and files; there is no user here, since all of it is for everybody. */
@ApplicationScoped
@Transactional
public class OpenCaseService {

    /** As many as are read at a time where all are wanted. */
    public static final int PORTION = 200;

    @Inject
    private OpenCaseRepository cases;
    @Inject
    private PublishedCaseRepository published;

    /**
     * @param modifiedSince only those changed then or later, in the order of their changes; null: all, the newest first
     * @param page          counted from 1; beyond the last it is empty
     */
    public PageOf<OpenCase> list(CaseFilter filter, Instant modifiedSince, int page, int size) {
        long total = cases.count(filter, modifiedSince);
        long first = (page - 1L) * size;
        return new PageOf<>(first >= total ? List.of() : cases.page(filter, modifiedSince, first, size), total, page, size);
    }

    /** @return those taken away, in the order in which they were; modifiedSince as in {@link #list} */
    public PageOf<WithdrawnCase> withdrawn(Instant modifiedSince, int page, int size) {
        return new PageOf<>(cases.withdrawn(modifiedSince, (page - 1L) * size, size), cases.countWithdrawn(modifiedSince), page, size);
    }

    /**
     * @param name number or address, be it an earlier one
     * @throws NotFound where no case was ever public by it
     * @throws Gone     where it has been taken away, with the reason
     */
    public OpenCase get(String name) {
        PublishedCase found = published.named(name).orElseThrow(() -> new NotFound("published case"));
        if (found.isWithdrawn()) {
            throw new Gone(found.withdrawalReason());
        }
        return cases.of(List.of(found.id())).get(0);
    }

    /** @return the next {@value #PORTION} at the most, in the order in which they first were published */
    public List<OpenCase> portion(long afterId) {
        return cases.portion(afterId, PORTION);
    }

    /** @return another text whenever anything of what is public has changed */
    public String stamp() {
        return cases.stamp();
    }

    public long count() {
        return cases.count(CaseFilter.NONE, null);
    }

    /** @return addresses in the order in which they came, a stretch of them */
    public List<CaseAddress> addresses(long first, int most) {
        return cases.addresses(first, most);
    }
}
