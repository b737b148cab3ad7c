package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.answer.AgreedAnswer;
import se.lexheller.answer.AgreedAnswerService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.CaseHeader;

/** Tells of one case what its answer rests on, and what of it has changed since somebody last looked. */
@ApplicationScoped
class OutdatedAnswers {

    @Inject
    private OutdatedAnswerRepository outdated;
    @Inject
    private PublicationRepository publications;
    @Inject
    private PublicCopies copies;
    @Inject
    private AgreedAnswerService agreedAnswers;

    OutdatedDetails details(CaseHeader header, boolean mayDecide) {
        Optional<PublishedCase> published = published(header.id());
        return new OutdatedDetails(header, changes(header.id()).stream().map(OutdatedCitation::of).toList(),
                published.map(PublishedCase::slug).orElse(null), published.map(PublishedCase::isWarned).orElse(false), mayDecide);
    }

    /** @return what has changed since somebody last looked */
    List<CitedEntry> changes(long deviationId) {
        List<CitedEntry> changed = cited(deviationId).stream().filter(CitedEntry::outdated).toList();
        if (changed.isEmpty()) {
            return changed;
        }
        Map<Long, Integer> seen = outdated.seen(deviationId);
        return changed.stream().filter(c -> !Integer.valueOf(c.inForceNumber()).equals(seen.get(c.citation().entryId()))).toList();
    }

    /** @return what is public now; empty also where it has been withdrawn */
    Optional<PublishedCase> published(long deviationId) {
        return publications.published(deviationId).filter(c -> !c.isWithdrawn());
    }

    /** What readers see counts where there is a public page, and nothing does where there no longer is one. */
    private List<CitedEntry> cited(long deviationId) {
        Optional<PublishedCase> published = publications.published(deviationId);
        if (published.isPresent()) {
            return published.filter(c -> !c.isWithdrawn()).map(c -> copies.cited(c.citations())).orElse(List.of());
        }
        return agreedAnswers.agreed(deviationId).map(AgreedAnswer::citations).orElse(List.of());
    }
}
