package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.shared.NotFound;

/** Tells whose part of the map a page is. For everybody: the address is all that is asked for. */
@ApplicationScoped
@Transactional
public class MapSubjectService {

    @Inject
    private InterventionRepository interventions;
    @Inject
    private MapSubjectRepository subjects;
    @Inject
    private TargetGroupRepository groups;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @throws NotFound where there never was one at that address */
    public MapSubject intervention(String slug) {
        MapEntry entry = interventions.entry(slug).orElseThrow(() -> new NotFound("intervention"));
        LocalDate today = dates.day(clock.instant());
        return new MapSubject(MapSubject.Kind.INTERVENTION, entry.id(), slug, interventions.named(entry.id(), today).name(), entry.keeperId());
    }

    /** @return those that hold today, by name, å ä ö last */
    public List<MapName> interventions() {
        return subjects.interventions(dates.day(clock.instant()));
    }

    /**
     * A member's own editors know best what it does.
     *
     * @throws NotFound where there is no such organisation
     */
    public MapSubject actor(String slug) {
        Organisation organisation = organisations.get(MapName.idIn(slug));
        MapName name = MapName.of(organisation.id(), organisation.name());
        requireSame(name, slug);
        Long keeper = organisation.kind() == OrganisationKind.MEMBER ? organisation.id() : null;
        return new MapSubject(MapSubject.Kind.ACTOR, name.id(), slug, name.name(), keeper);
    }

    /** @throws NotFound where there is no such target group */
    public MapSubject group(String slug) {
        List<TargetGroupRow> found = groups.of(Set.of(MapName.idIn(slug)));
        TargetGroupRow group = found.stream().findFirst().orElseThrow(() -> new NotFound("target group"));
        MapName name = MapName.of(group.id(), group.name());
        requireSame(name, slug);
        return new MapSubject(MapSubject.Kind.TARGET_GROUP, name.id(), slug, name.name(), null);
    }

    private static void requireSame(MapName name, String slug) {
        if (!name.slug().equals(slug)) {
            throw new NotFound("page of the map");
        }
    }
}
