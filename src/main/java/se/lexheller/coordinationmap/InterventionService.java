package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.NotFound;

/** Reads one intervention of the map. */
@ApplicationScoped
@Transactional
public class InterventionService {

    @Inject
    private InterventionRepository interventions;
    @Inject
    private MapReferenceRepository reference;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @throws NotFound where there never was one at that address */
    public InterventionDetails get(String slug, LocalDate day) {
        MapEntry entry = interventions.entry(slug).orElseThrow(() -> new NotFound("intervention"));
        Intervention version = interventions.version(entry.id(), day).orElseThrow(() -> new NotFound("intervention without a version"));
        return details(entry, version, day);
    }

    private InterventionDetails details(MapEntry entry, Intervention version, LocalDate day) {
        long id = entry.id();
        boolean holds = version.validity().holdsOn(day);
        // What has ended is shown as it was on its last day.
        LocalDate seen = holds ? day : version.validity().from().isAfter(day) ? version.validity().from() : version.validity().lastDay();
        Long verifier = version.origin().verifiedById();
        return new InterventionDetails(entry.slug(), entry.uuid().toString(), version.validity(), version.origin(), version.description(),
                version.number(), holds, version.origin().isToBeChecked(dates.day(clock.instant())),
                verifier == null ? null : interventions.organisationName(verifier),
                version.replacedById() == null ? null : interventions.named(version.replacedById(), day),
                interventions.areaOf(version.id()), interventions.groupsOf(version.id()), interventions.stepsOf(version.id()),
                interventions.programmesOf(version.id()), interventions.parts(id, seen), reference.limitsOf(id, seen),
                interventions.compensations(id, seen), interventions.before(id, seen), interventions.after(id, seen),
                interventions.alternatives(id, seen), interventions.needs(id, seen), interventions.duties(id, seen),
                interventions.figures(id, seen), interventions.papers(id), interventions.contacts(id, seen));
    }
}
