package se.lexheller.mapoverlay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapName;
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
    private static final int GROUPS = 25;

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

    /** @return published cases alone, in the cells of one target group and between any two of the interventions; no figure under three */
    public Figures publicFigures(Period time, long group, Collection<Long> interventions) {
        return SmallNumbers.left(new Figures(cases.cells(Source.PUBLISHED, time, group), cases.waits(Source.PUBLISHED, time, interventions)));
    }

    /**
     * @param allGroups also those with few cases, where there are many groups
     * @param page      of the waits, from 1
     * @throws NotFound for everybody but those at the association who read all cases
     */
    public Overview overview(User user, Period time, boolean allGroups, int page) {
        access.requireAll(user);
        Figures figures = new Figures(cases.cells(Source.FILED, time), Map.of());
        List<MapName> steps = map.steps();
        List<Overview.Line> lines = map.groups().stream().map(group -> new Overview.Line(group, steps.stream()
                .map(step -> new Overview.Spot(step, number(figures.at(group.id(), step.id())))).toList()))
                .sorted(Comparator.comparing(Overview.Line::cases).reversed()).toList();
        List<Overview.Line> shown = allGroups ? lines : lines.subList(0, Math.min(GROUPS, lines.size()));
        long[] placed = cases.placed(time);
        return new Overview(steps, shown, lines.size() - shown.size(), waits(time, page), placed[0], placed[1]);
    }

    /** @return the page asked for, or the last one; @throws NotFound for everybody but those who read all cases */
    public PageOf<CaseOnMap> cases(User user, MapPart part, int page) {
        access.requireAll(user);
        long total = cases.count(part);
        int shown = PageOf.within(page, total, PAGE_SIZE);
        return new PageOf<>(total == 0 ? List.of() : cases.cases(part, (shown - 1) * PAGE_SIZE, PAGE_SIZE), total, shown, PAGE_SIZE);
    }

    private static long number(Long cases) {
        return cases == null ? 0 : cases;
    }

    /** Where most cases lie first; then the handovers that nobody has told of. */
    private PageOf<Overview.Wait> waits(Period time, int page) {
        Map<Between, Long> waiting = cases.waiting(time);
        Map<Between, Agreed> agreed = map.handovers().stream().collect(Collectors.toMap(h -> new Between(h.from(), h.to()), h -> h));
        List<Between> all = Stream.concat(waiting.keySet().stream(), agreed.keySet().stream()).distinct()
                .sorted(Comparator.comparing((Between b) -> -waiting.getOrDefault(b, 0L)).thenComparing(Between::from).thenComparing(Between::to)).toList();
        int shown = PageOf.within(page, all.size(), PAGE_SIZE);
        List<Between> here = all.stream().skip((shown - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        Set<Long> ends = here.stream().flatMap(b -> Stream.of(b.from(), b.to())).collect(Collectors.toSet());
        Map<Between, Waits> told = cases.waitsBetween(time, here);
        Map<Long, MapName> names = map.interventions(ends);
        return new PageOf<>(here.stream().map(b -> wait(names.get(b.from()), names.get(b.to()), told.getOrDefault(b, Waits.NONE), agreed.get(b))).toList(),
                all.size(), shown, PAGE_SIZE);
    }

    private static Overview.Wait wait(MapName from, MapName to, Waits told, Agreed agreed) {
        return new Overview.Wait(from, to, told.cases(), told.median(), told.days().size(), agreed == null ? null : agreed.days(), agreed != null);
    }
}
