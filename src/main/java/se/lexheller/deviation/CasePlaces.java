package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lexheller.coordinationmap.CaseOnTheMap;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.CitationService;

/** What of the map a case is about, for the features above, which have asked who may. */
@ApplicationScoped
@Transactional
public class CasePlaces {

    @Inject
    private DeviationService deviations;
    @Inject
    private CitationService citations;

    public CaseOnTheMap of(long deviationId) {
        OnTheMap at = deviations.facts(deviationId).onTheMap();
        return new CaseOnTheMap(OnTheMap.interventions(at.places()), named(at, PlaceRole.STEP), at.targetGroups(), named(at, PlaceRole.PROGRAMME));
    }

    /** @return what holds today of the interventions that the case names, for an answer to cite */
    public List<CitableVersion> citable(long deviationId) {
        return citations.proposals(of(deviationId));
    }

    private static Set<Long> named(OnTheMap at, PlaceRole role) {
        return Optional.ofNullable(at.places().get(role)).map(Set::of).orElse(Set.of());
    }
}
