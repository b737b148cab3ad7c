package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.shared.Secret;

/** Turns what was filed into a case: number, text, filer, history and private link, all in the caller's one transaction. */
@ApplicationScoped
class CaseRegistration {

    @Inject
    private NumberSeries numbers;
    @Inject
    private DeviationRepository deviations;
    @Inject
    private CasePlacing placing;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<CaseMoved> moved;

    /** @param followUp the secret of its first private link */
    record Registered(long id, Secret followUp) {
    }

    Registered register(Filing filing, FilerIdentity identity, By by, Collection<Acknowledgement> acknowledgements, Instant now) {
        // Whoever else files waits from the number on: what has only to be read is read before.
        Set<Long> steps = placing.steps(filing.places());
        Deviation deviation = new Deviation(numbers.next(dates.day(now).getYear()), filing, now);
        deviation.liesAt(filing.places(), steps);
        deviations.add(deviation);
        deviation.filed(by, now);
        deviations.add(new Filer(deviation.id(), identity));
        acknowledgements.forEach(given -> deviations.add(new PrivacyAcknowledgement(deviation.id(), given, by.accountId(), now)));
        Secret followUp = Secret.random();
        deviations.add(new FollowUpLink(followUp.hash(), deviation.id(), now));
        moved.fire(new CaseMoved(deviation.id(), DeviationState.DRAFT, DeviationState.SUBMITTED, null, now));
        return new Registered(deviation.id(), followUp);
    }
}
