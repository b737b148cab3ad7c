package se.lexheller.coordinationmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A member that the map points at for a matter.
 *
 * @param reasons the strongest first; never empty
 */
public record ResponsibleOrganisation(long organisationId, List<Reason> reasons) {

    private static final List<ParticipationRole> BY_WEIGHT = List.of(ParticipationRole.DECIDES, ParticipationRole.PERFORMS,
            ParticipationRole.PAYS, ParticipationRole.FINANCES, ParticipationRole.COORDINATES, ParticipationRole.REFERS);
    private static final Comparator<Reason> STRONGEST = Comparator.comparing(Reason::kind)
            .thenComparing(reason -> BY_WEIGHT.indexOf(reason.role())).thenComparing(Reason::subject).thenComparing(Reason::condition);

    /**
     * Why the map points at an organisation.
     *
     * @param subject   the rule's matter, or the intervention's name
     * @param condition the rule's, or the target group, or the municipality; may be empty
     * @param count     of interventions that say the same, where one stands for several
     * @param source    of the entry
     * @param slug      of the intervention on whose page it stands; null where it stands on the organisation's own page
     */
    public record Reason(long organisationId, Kind kind, ParticipationRole role, String subject, String condition, int count,
            String source, String slug) {
    }

    /** What kind of fact a reason is, the strongest first: who answers for it comes before who is only near it. */
    public enum Kind {
        /** Ansvarsregel for an intervention that the matter names. */
        RULE,
        /** Decides on longer time in a named intervention. */
        EXTENSION,
        /** Takes part in a named intervention. */
        PART,
        /** Ansvarsregel for an intervention that fits the target group or the step. */
        RULE_NEARBY,
        /** Performs an intervention that fits the target group or the step. */
        NEARBY
    }

    /** @return each organisation once, with its reasons; who has the strongest reason first, then who has most of them */
    static List<ResponsibleOrganisation> ranked(List<Reason> reasons) {
        Map<Long, List<Reason>> byOrganisation = new LinkedHashMap<>();
        reasons.stream().distinct().sorted(STRONGEST).forEach(r -> byOrganisation.computeIfAbsent(r.organisationId(), id -> new ArrayList<>()).add(r));
        return byOrganisation.entrySet().stream().map(e -> new ResponsibleOrganisation(e.getKey(), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing((ResponsibleOrganisation o) -> o.reasons().get(0).kind())
                        .thenComparing(o -> BY_WEIGHT.indexOf(o.reasons().get(0).role()))
                        .thenComparing(o -> -o.reasons().size()).thenComparing(ResponsibleOrganisation::organisationId)).toList();
    }
}
