package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseEvent;
import se.lexheller.deviation.DeviationService;

/** Makes a step and leaves its trace: in the case's history (invariant 3), and for those who are to be told. */
@ApplicationScoped
class PublicationSteps {

    @Inject
    private PublicationRepository publications;
    @Inject
    private DeviationService deviations;
    @Inject
    private Event<PublicationMoved> moved;
    @Inject
    private Event<ReviewWanted> wanted;
    @Inject
    private Clock clock;

    Publication lock(String number) {
        return publications.lock(deviations.idOf(number));
    }

    boolean isPublic(String number) {
        return publications.find(deviations.idOf(number)).filter(Publication::isPublic).isPresent();
    }

    void begun(Publication publication, By by) {
        trace(publication, null, null, by);
    }

    /** @param reason null where the step needs none; a step back to where it was leaves a trace where it has one */
    void step(Publication publication, Consumer<Publication> change, String reason, By by) {
        PublicationState from = publication.state();
        change.accept(publication);
        if (publication.state() != from || reason != null) {
            trace(publication, from, reason, by);
        }
    }

    /** Something that changes no state: it is told by no {@link PublicationMoved}. */
    void note(long deviationId, PublicationStep step, String reason, By by) {
        publications.find(deviationId).ifPresent(p -> deviations.record(deviationId,
                new CaseEvent.Step(CaseEvent.Subject.PUBLICATION, p.id(), null, step, reason), by));
    }

    void reviewWanted(Publication publication) {
        wanted.fire(new ReviewWanted(publication.deviationId(), publication.editedById(), clock.instant()));
    }

    private void trace(Publication publication, PublicationState from, String reason, By by) {
        PublicationState to = publication.state();
        deviations.record(publication.deviationId(),
                new CaseEvent.Step(CaseEvent.Subject.PUBLICATION, publication.id(), from, to, reason), by);
        if (from != to) {
            moved.fire(new PublicationMoved(publication.deviationId(), publication.slug(), from, to, clock.instant()));
        }
    }
}
