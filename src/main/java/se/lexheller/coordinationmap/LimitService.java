package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.InterventionDetails.Money;
import se.lexheller.coordinationmap.InterventionDetails.Passing;

/** Tidsgränser for a person's periods, with what can come next and who pays then. */
@ApplicationScoped
@Transactional
public class LimitService {

    /** A period, its answer, and what surrounds it on its last day. */
    public record Told(MapName intervention, LimitAnswer answer, List<Money> compensations, List<Next> next) {
    }

    /**
     * What can come after.
     *
     * @param latestStart by the agreed wait; null where nothing is agreed or the end is not known
     */
    public record Next(Passing handover, LocalDate latestStart, List<Money> compensations) {
    }

    @Inject
    private MapReferenceRepository reference;
    @Inject
    private InterventionRepository interventions;

    /** @return all there is to choose from, by name, ended ones too */
    public List<MapName> interventions() {
        return reference.interventions();
    }

    public List<MapChoices.ProgrammeName> programmes() {
        return reference.programmes();
    }

    /** @return each period in the order of time */
    public List<Told> along(List<Stage> stages) {
        Map<Long, MapName> names = reference.interventions().stream().collect(Collectors.toMap(MapName::id, n -> n));
        return new LimitCalculator(reference.limits()).along(stages).stream()
                .map(answer -> told(names.get(answer.stage().interventionId()), answer)).toList();
    }

    private Told told(MapName intervention, LimitAnswer answer) {
        LocalDate day = answer.end() == null ? answer.stage().start() : answer.end();
        List<Next> next = interventions.after(intervention.id(), day).stream()
                .map(h -> new Next(h, latestStart(answer.end(), h.waitDays()), interventions.compensations(h.otherId(), day))).toList();
        return new Told(intervention, answer, interventions.compensations(intervention.id(), answer.stage().start()), next);
    }

    private static LocalDate latestStart(LocalDate end, Integer waitDays) {
        return end == null || waitDays == null ? null : end.plusDays(waitDays + 1L);
    }
}
