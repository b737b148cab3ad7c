package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.InterventionDetails.Passing;
import se.lexheller.platform.change.ChangeCount;

/** Names of the map and its rules today, for those who say where on it something has happened. */
@ApplicationScoped
@Transactional
public class PlaceService {

    @Inject
    private MapReferenceRepository reference;
    @Inject
    private InterventionRepository interventions;
    @Inject
    private PlaceRepository places;
    @Inject
    private ChangeCount changes;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;
    private volatile KeptNames kept = new KeptNames(ChangeCount.UNCERTAIN, PlaceNames.NONE);

    /** @param at the count of public changes before they were read: the names of the map are public, and each form asks for all of them */
    private record KeptNames(long at, PlaceNames names) {
    }

    /** @return ended interventions too: something may have happened in one */
    public PlaceNames names() {
        KeptNames now = kept;
        if (!changes.holds(now.at())) {
            long before = changes.now();
            now = new KeptNames(before, new PlaceNames(reference.interventions(), places.programmes(), reference.steps(), reference.groups()));
            kept = now;
        }
        return now.names();
    }

    /** @return the id of the intervention at that address */
    public Optional<Long> intervention(String slug) {
        return interventions.entry(slug).map(MapEntry::id);
    }

    /** @param entries interventions; @return the steps at which they stand today, where they have ended: stood last */
    public Set<Long> stepsOf(Collection<Long> entries) {
        return entries.isEmpty() ? Set.of() : places.stepsOf(entries);
    }

    /** @param programme id; null: whatever the programme; @return the limits that hold today */
    public List<LimitRule> limits(long intervention, Long programme) {
        String code = programme == null ? null : places.programmes().stream().filter(p -> p.id() == programme)
                .map(MapName::slug).findFirst().orElse(null);
        return reference.limitsOf(intervention, today()).stream()
                .filter(l -> code == null || l.programme() == null || l.programme().equals(code)).toList();
    }

    /** @return the handover between two interventions that holds today */
    public Optional<Passing> handover(long from, long to) {
        return interventions.after(from, today()).stream().filter(h -> Objects.equals(h.otherId(), to)).findFirst();
    }

    /** @return the handovers that hold today, with the longest agreed wait of each */
    public List<Agreed> handovers() {
        return places.handovers(today());
    }

    /** @return the target groups, by name */
    public List<MapName> groups() {
        return reference.groups();
    }

    /** @return the steps of a journey, from the first to the last */
    public List<MapName> steps() {
        return reference.steps();
    }

    /** @param entries of interventions, also of such as have ended; @return their last names, by id */
    public Map<Long, MapName> interventions(Collection<Long> entries) {
        return entries.isEmpty() ? Map.of() : places.interventions(entries);
    }

    /** A handover between two interventions, by their ids; days is null where no longest wait is agreed. */
    public record Agreed(long from, long to, Integer days) {
    }

    private LocalDate today() {
        return dates.day(clock.instant());
    }
}
