package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.lexheller.answer.AgreedAnswerService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.By;
import se.lexheller.deviation.DeviationService;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.User;

/** Keeps what was decided about an answer that may be out of date, and leaves its trace in the case's history (invariant 3). */
@ApplicationScoped
class OutdatedSteps {

    @Inject
    private OutdatedAnswerRepository outdated;
    @Inject
    private PublicationSteps steps;
    @Inject
    private AgreedAnswerService agreedAnswers;
    @Inject
    private DeviationService deviations;
    @Inject
    private Event<AnswerOutdated> told;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    /** @return id of the case, which nobody else can change until this is done */
    long hold(String number) {
        return deviations.hold(deviations.idOf(number)).id();
    }

    void checked(long deviationId, List<CitedEntry> looked, String reason, User user) {
        looked.forEach(c -> outdated.check(deviationId, c.citation().entryId(), c.inForceNumber(), user.accountId(), clock.instant()));
        agreedAnswers.checked(deviationId, reason, By.user(user));
    }

    void warned(PublishedCase published, By by) {
        changes.changed(PublicPart.CASE, published.number());
        record(published.deviationId(), PublicationStep.MARKED_OUTDATED, null, by);
        told.fire(new AnswerOutdated(published.deviationId(), published.slug(), clock.instant()));
    }

    /** Readers are warned no longer. */
    void lifted(PublishedCase published, String reason, By by) {
        changes.changed(PublicPart.CASE, published.number());
        record(published.deviationId(), PublicationStep.MARK_LIFTED, reason, by);
    }

    private void record(long deviationId, PublicationStep step, String reason, By by) {
        steps.note(deviationId, step, reason, by);
    }
}
