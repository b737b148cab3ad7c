package se.lexheller.mapoverlay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.coordinationmap.PlaceService.Agreed;
import se.lexheller.mapoverlay.Figures.Between;
import se.lexheller.mapoverlay.Figures.Waits;
import se.lexheller.mapoverlay.OverlayRepository.Source;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.Period;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Where on the map deviations pile up: for everybody the published ones, for the association all. */
@ApplicationScoped
@Transactional
public class OverlayService {

    static final int PAGE_SIZE = 50;

    @Inject
    private OverlayRepository cases;
    @Inject
    private OverlayAccess access;
    @Inject
    private PlaceService map;

    /** @return published cases alone, by cell, and no figure under three */
    public Figures publicCells(Period time) {
        return SmallNumbers.left(new Figures(cases.cells(Source.PUBLISHED, time), Map.of()));
    }

    /** @return published cases alone, between any two of the interventions, and no figure under three */
    public Figures publicWaits(Period time, Collection<Long> interventions) {
        return SmallNumbers.left(new Figures(Map.of(), cases.waits(Source.PUBLISHED, time, interventions)));
    }

    /** @throws NotFound for everybody but those at the association who read all cases */
    public Overview overview(User user, Period time) {
        access.requireAll(user);
        Figures figures = new Figures(cases.cells(Source.FILED, time), cases.waits(Source.FILED, time));
        PlaceNames names = map.names();
        List<Overview.Line> lines = names.groups().stream().map(group -> new Overview.Line(group, names.steps().stream()
                .map(step -> new Overview.Spot(step, number(figures.at(group.id(), step.id())))).toList())).toList();
        long[] placed = cases.placed(time);
        return new Overview(names.steps(), lines, waits(figures, names), placed[0], placed[1]);
    }

    /** @return the page asked for, or the last one; @throws NotFound for everybody but those who read all cases */
    public PageOf<CaseOnMap> cases(User user, MapPart part, int page) {
        access.requireAll(user);
        long total = cases.count(part);
        int last = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.max(1, Math.min(page, last));
        return new PageOf<>(total == 0 ? List.of() : cases.cases(part, (shown - 1) * PAGE_SIZE, PAGE_SIZE), total, shown, PAGE_SIZE);
    }

    private static long number(Long cases) {
        return cases == null ? 0 : cases;
    }

    /** Where most cases lie first; then the handovers that nobody has told of. */
    private List<Overview.Wait> waits(Figures figures, PlaceNames names) {
        Map<Between, Agreed> agreed = new LinkedHashMap<>();
        map.handovers().forEach(h -> agreed.put(new Between(h.from().id(), h.to().id()), h));
        List<Overview.Wait> waits = new ArrayList<>();
        figures.waits().forEach((between, told) -> waits.add(wait(between, told, agreed.get(between), names)));
        agreed.forEach((between, handover) -> {
            if (figures.between(between.from(), between.to()) == null) {
                waits.add(wait(between, new Waits(0, List.of()), handover, names));
            }
        });
        waits.sort(Comparator.comparing(Overview.Wait::cases).reversed().thenComparing(w -> w.from().name()).thenComparing(w -> w.to().name()));
        return waits;
    }

    private static Overview.Wait wait(Between between, Waits told, Agreed agreed, PlaceNames names) {
        MapName from = PlaceNames.of(names.interventions(), between.from());
        MapName to = PlaceNames.of(names.interventions(), between.to());
        return new Overview.Wait(from, to, told.cases(), told.median(), told.days().size(), agreed == null ? null : agreed.days(), agreed != null);
    }
}
