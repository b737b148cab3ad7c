package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.Journey.Stop;
import se.lexheller.coordinationmap.Journey.Way;
import se.lexheller.coordinationmap.JourneyRepository.ArrowRow;
import se.lexheller.coordinationmap.JourneyRepository.StopRow;
import se.lexheller.shared.NotFound;

/** The map seen along a person's journey: the matrix, the journey of one target group, and what leads round in a circle. */
@ApplicationScoped
@Transactional
public class JourneyService {

    /** More than these nobody reads in a table; the cell leads on to all of them. */
    private static final int MOST_IN_A_CELL = 3;

    @Inject
    private JourneyRepository journeys;
    @Inject
    private MapReferenceRepository reference;

    /** @param municipality code; null: anywhere */
    public Matrix matrix(String municipality, LocalDate day) {
        List<MapName> steps = reference.steps();
        Map<String, List<Matrix.Offer>> offers = journeys.offers(municipality, day, MOST_IN_A_CELL).stream()
                .collect(Collectors.groupingBy(o -> o.group() + " " + o.step()));
        return new Matrix(steps, reference.groups().stream().map(group -> new Matrix.Line(group, steps.stream()
                .map(step -> new Matrix.Cell(step, offers.getOrDefault(group.id() + " " + step.id(), List.of()))).toList())).toList());
    }

    /**
     * @param municipality code; null: anywhere
     * @throws NotFound where there is no such target group
     */
    public Journey journey(long group, String municipality, LocalDate day) {
        TargetGroup found = reference.group(group).orElseThrow(() -> new NotFound("target group " + group));
        List<MapName> steps = reference.steps();
        List<StopRow> rows = journeys.stops(group, municipality, day);
        List<Stop> stops = stops(rows, steps, limits(rows.stream().map(StopRow::id).collect(Collectors.toSet()), day));
        Set<Long> shown = stops.stream().map(Stop::id).collect(Collectors.toSet());
        List<Way> ways = new ArrayList<>();
        for (ArrowRow a : journeys.handovers(shown, day)) {
            ways.add(new Way(ways.size() + 1, a.from(), a.fromName(), a.to(), a.toName(), a.trigger(), a.document(), a.waitDays()));
        }
        return new Journey(MapName.of(group, found.name()), steps, stops, ways);
    }

    /** @param slug as {@link MapName} makes it */
    public Journey journey(String slug, String municipality, LocalDate day) {
        Journey journey = journey(MapName.idIn(slug), municipality, day);
        if (!journey.group().slug().equals(slug)) {
            throw new NotFound("target group " + slug);
        }
        return journey;
    }

    /** @return requirements that lead round to themselves, each with its path */
    public List<List<MapName>> circlesOfRequirements(LocalDate day) {
        return circles(journeys.requirements(day));
    }

    /** @return handovers that send a person round, each with its path */
    public List<List<MapName>> circlesOfHandovers(LocalDate day) {
        return circles(journeys.handovers(day));
    }

    private List<List<MapName>> circles(List<ArrowRow> arrows) {
        Circles circles = new Circles();
        arrows.forEach(a -> circles.arrow(a.from(), a.to()));
        Map<Long, MapName> names = reference.interventions().stream().collect(Collectors.toMap(MapName::id, n -> n));
        return circles.find().stream().map(round -> round.stream().map(names::get).toList()).toList();
    }

    private Map<Long, List<Journey.Limit>> limits(Set<Long> interventions, LocalDate day) {
        return reference.limitsOf(interventions, day).stream().collect(
                Collectors.groupingBy(LimitRule::interventionId, Collectors.collectingAndThen(Collectors.toList(), JourneyService::shortly)));
    }

    /** Programmes with the same longest time stand together. */
    private static List<Journey.Limit> shortly(List<LimitRule> limits) {
        record Same(int months, int compensatedDays) {
        }
        Map<Same, List<LimitRule>> same = limits.stream()
                .collect(Collectors.groupingBy(l -> new Same(l.months(), l.compensatedDays()), LinkedHashMap::new, Collectors.toList()));
        return same.entrySet().stream().map(e -> new Journey.Limit(
                        e.getValue().stream().map(LimitRule::programme).filter(Objects::nonNull).sorted().toList(),
                        e.getKey().compensatedDays(), e.getKey().months()))
                .sorted(Comparator.comparing(Journey.Limit::months)).toList();
    }

    private static List<Stop> stops(List<StopRow> rows, List<MapName> steps, Map<Long, List<Journey.Limit>> limits) {
        List<Long> places = steps.stream().map(MapName::id).toList();
        return rows.stream().collect(Collectors.groupingBy(StopRow::id, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(same -> stop(same, places, limits)).sorted(Comparator.comparing(Stop::firstStep)).toList();
    }

    private static Stop stop(List<StopRow> same, List<Long> places, Map<Long, List<Journey.Limit>> limits) {
        StopRow any = same.get(0);
        List<Integer> at = same.stream().map(r -> places.indexOf(r.step())).sorted().toList();
        return new Stop(any.id(), any.slug(), any.name(), at.get(0), at.get(at.size() - 1), any.lane(),
                limits.getOrDefault(any.id(), List.of()));
    }
}
