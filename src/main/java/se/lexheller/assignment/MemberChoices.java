package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.ResponsibilityService;
import se.lexheller.coordinationmap.ResponsibleOrganisation;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.CasePlaces;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.organisation.UnitRow;
import se.lexheller.shared.NotFound;

/** Whom a case can be assigned to, and what speaks for each. It proposes; only people assign. */
@ApplicationScoped
class MemberChoices {

    @Inject
    private OrganisationService organisations;
    @Inject
    private ResponsibilityService responsibilities;
    @Inject
    private CasePlaces places;

    /** @return the members without a live assignment: whom somebody has pointed at, whom the map does, who is involved, the rest */
    List<MemberChoice> of(CaseFacts held, List<Assignment> given) {
        List<Long> live = given.stream().filter(a -> a.state().isLive()).map(Assignment::organisationId).toList();
        Map<Long, OrganisationRow> members = organisations.members().stream()
                .collect(Collectors.toMap(OrganisationRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<Long, String> named = namedBy(given);
        List<ResponsibleOrganisation> proposed = responsibilities.proposals(places.of(held.id()), held.kind() == DeviationKind.TIME_LIMIT);
        Map<Long, ResponsibleOrganisation> reasons = proposed.stream()
                .collect(Collectors.toMap(ResponsibleOrganisation::organisationId, Function.identity()));
        List<UnitRow> units = organisations.units();
        return inOrder(members.keySet(), proposed).stream().filter(id -> !live.contains(id) && members.containsKey(id))
                .map(id -> new MemberChoice(id, members.get(id).name(), held.actors().contains(id), named.get(id),
                        reasons.containsKey(id) ? reasons.get(id).reasons() : List.of(), units.stream().filter(u -> u.organisationId() == id).toList()))
                .sorted(Comparator.comparing(MemberChoices::place)).toList();
    }

    /** @throws NotFound where it is no member, or the unit is another's */
    void requireMember(Recipient recipient) {
        boolean member = organisations.members().stream().anyMatch(m -> m.id() == recipient.organisationId());
        boolean ownUnit = recipient.unitId() == null || organisations.units().stream()
                .anyMatch(u -> u.id() == recipient.unitId() && u.organisationId() == recipient.organisationId());
        if (!member || !ownUnit) {
            throw new NotFound("member or unit");
        }
    }

    /** @return the map's own order first, then the members' */
    private static List<Long> inOrder(Iterable<Long> members, List<ResponsibleOrganisation> proposed) {
        List<Long> order = new ArrayList<>(proposed.stream().map(ResponsibleOrganisation::organisationId).toList());
        members.forEach(id -> {
            if (!order.contains(id)) {
                order.add(id);
            }
        });
        return order;
    }

    private static int place(MemberChoice choice) {
        if (choice.namedBy() != null) {
            return 0;
        }
        return !choice.reasons().isEmpty() ? 1 : choice.involved() ? 2 : 3;
    }

    private Map<Long, String> namedBy(List<Assignment> given) {
        Map<Long, String> named = new HashMap<>();
        given.stream().filter(a -> a.responsibleOrganisationId() != null)
                .forEach(a -> named.put(a.responsibleOrganisationId(), organisations.get(a.organisationId()).name()));
        return named;
    }
}
