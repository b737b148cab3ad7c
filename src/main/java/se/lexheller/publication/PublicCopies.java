package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitationService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.shared.InvalidInput;

/** What readers get of a released publication: its text and, copied in the same transaction, what the cited versions say. */
@ApplicationScoped
class PublicCopies {

    @Inject
    private PublicationRepository publications;
    @Inject
    private PublishedCaseRepository published;
    @Inject
    private CitationService citations;
    @Inject
    private DeviationService deviations;
    @Inject
    private PlacesShown places;
    @Inject
    private ChangeLog changes;
    @Inject
    private SwedishDates dates;

    /** For the first time, or again after a correction. */
    void write(Publication released, Instant now) {
        CaseFacts facts = deviations.facts(released.deviationId());
        List<CitableVersion> cited = cited(released.text().citations()).stream().map(CitedEntry::cited).toList();
        publications.published(facts.id()).ifPresentOrElse(c -> c.correct(released, facts, cited, now),
                () -> publications.add(new PublishedCase(released, facts, cited, now)));
        deviations.published(facts.id());
        changes.changed(PublicPart.CASE, facts.number());
    }

    void withdraw(long deviationId, String reason, Instant now) {
        publications.published(deviationId).ifPresent(c -> {
            c.withdraw(reason, now);
            changes.changed(PublicPart.CASE, c.number());
        });
        deviations.unpublished(deviationId);
    }

    /** Withdrawn, and the case itself closed to most. */
    void takeOff(long deviationId, String reason, Instant now) {
        withdraw(deviationId, reason, now);
        deviations.restrict(deviationId);
    }

    /** @throws InvalidInput where one isn't on the map */
    void requireCitable(List<Citation> cited) {
        citations.valid(cited);
    }

    List<CitedEntry> cited(List<Citation> cited) {
        return citations.read(cited);
    }

    /** @return the case as readers would see it, were this copy published now */
    CaseForReaders preview(Publication p, CaseFacts facts, Instant now) {
        boolean corrected = p.isPublic() && p.state() != PublicationState.PUBLISHED;
        PublicText text = p.text();
        return new CaseForReaders(facts.number(), p.slug(), facts.kind(), text.text(), text.easyRead(), text.answers(), p.seasonLabel(),
                published.actors(facts.actors()), places.of(facts.onTheMap()), corrected ? p.editedAt() : null, corrected ? text.note() : null,
                published.related(facts.id()),
                cited(text.citations()).stream().map(c -> CitationForReaders.of(c.cited(), dates.day(now))).toList(), List.of());
    }
}
