package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.coordinationmap.TargetGroupRow;
import se.lexheller.coordinationmap.TargetGroupService;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Sorts a case: its kind, the actors involved, the target groups, what it points at on the map. The coordinator's; nobody else knows of it. */
@ApplicationScoped
@Transactional
public class ClassificationService {

    @Inject
    private DeviationService steps;
    @Inject
    private DeviationRepository deviations;
    @Inject
    private DeviationAccess access;
    @Inject
    private OrganisationService organisations;
    @Inject
    private PlaceService map;
    @Inject
    private CasePlacing placing;
    @Inject
    private TargetGroupService targetGroups;

    /** @throws NotFound where there is no such number, the user may not, or it is too late */
    public Classification read(User user, String number) {
        access.requireTriage(user);
        CaseHeader header = steps.header(user, number);
        if (!CaseActions.isBeingWorkedOn(header.state())) {
            throw new NotFound("nothing to classify");
        }
        Deviation d = deviations.get(header.id());
        return new Classification(header, d.kind(), d.actors(), d.targetGroups(), d.onTheMap().places(), d.facts(),
                map.names(), d.version());
    }

    /**
     * @param version that the chooser had before the eyes
     * @throws BusinessRuleViolation where somebody else changed the case meanwhile, or it is too late
     */
    public void classify(User user, String number, Sorting sorting, long version) {
        access.requireTriage(user);
        Deviation d = deviations.lock(steps.idOf(number));
        if (!CaseActions.isBeingWorkedOn(d.state())) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        if (sorting.kind() == null) {
            throw new InvalidInput(FieldError.of("kind", "error.required"));
        }
        if (sorting.actors().isEmpty()) {
            throw new InvalidInput(FieldError.of("actors", "error.required"));
        }
        if (d.version() != version) {
            throw new BusinessRuleViolation("rule.changed-meanwhile");
        }
        d.classify(sorting.kind(), known(sorting.actors(), d), knownGroups(sorting.targetGroups(), d));
        Map<PlaceRole, Long> places = placing.known(sorting.places());
        d.liesAt(places, placing.steps(places));
    }

    /** What isn't offered can't be chosen; what stood there before and is no longer in use may stay. */
    private Set<Long> known(Set<Long> chosen, Deviation d) {
        Set<Long> offered = new HashSet<>(d.actors());
        organisations.active().stream().map(OrganisationRow::id).forEach(offered::add);
        return among(chosen, offered);
    }

    private Set<Long> knownGroups(Set<Long> chosen, Deviation d) {
        Set<Long> offered = new HashSet<>(d.targetGroups());
        targetGroups.active().stream().map(TargetGroupRow::id).forEach(offered::add);
        return among(chosen, offered);
    }

    private static Set<Long> among(Set<Long> chosen, Set<Long> offered) {
        Set<Long> known = new HashSet<>(chosen);
        known.retainAll(offered);
        return known;
    }
}
