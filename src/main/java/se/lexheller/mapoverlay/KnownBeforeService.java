package se.lexheller.mapoverlay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lexheller.coordinationmap.InterventionDetails.Passing;
import se.lexheller.coordinationmap.LimitRule;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.FilingPlaces;
import se.lexheller.deviation.PlaceRole;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.CaseRow;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.PublicCaseService;
import se.lexheller.shared.PageOf;

/** Finds the map's rule and the answered cases for what somebody is about to file. */
@ApplicationScoped
@Transactional
public class KnownBeforeService {

    private static final int MOST_CASES = 5;

    @Inject
    private PlaceService map;
    @Inject
    private PublicCaseService cases;

    public KnownBefore about(FilingPlaces filing) {
        if (!filing.isAsking()) {
            return KnownBefore.NOTHING;
        }
        return filing.kind() == DeviationKind.TIME_LIMIT ? limit(filing) : wait(filing.places().get(PlaceRole.FROM), filing.places().get(PlaceRole.TO));
    }

    private KnownBefore limit(FilingPlaces filing) {
        MapName about = filing.places().get(PlaceRole.INTERVENTION);
        if (about == null) {
            return KnownBefore.NOTHING;
        }
        MapName programme = filing.places().get(PlaceRole.PROGRAMME);
        List<LimitRule> limits = map.limits(about.id(), programme == null ? null : programme.id());
        PageOf<CaseRow> answered = cases.newest(new CaseFilter(null, filing.kind(), null, MapPart.intervention(about.id())), MOST_CASES);
        return new KnownBefore(about, limits, null, null, null, answered.rows(), answered.total());
    }

    private KnownBefore wait(MapName from, MapName to) {
        if (from == null && to == null) {
            return KnownBefore.NOTHING;
        }
        Passing handover = from == null || to == null ? null : map.handover(from.id(), to.id()).orElse(null);
        MapPart part = new MapPart(null, from == null ? null : from.id(), to == null ? null : to.id(), null, null, null);
        PageOf<CaseRow> answered = cases.newest(new CaseFilter(null, DeviationKind.WAITING_TIME, null, part), MOST_CASES);
        return new KnownBefore(null, List.of(), from, to, handover, answered.rows(), answered.total());
    }
}
