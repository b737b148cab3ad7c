package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.organisation.UnitRow;

/** Puts names to what assignments refer to by id. */
@ApplicationScoped
class AssignmentReading {

    @Inject
    private OrganisationService organisations;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    LocalDate today() {
        return dates.day(clock.instant());
    }

    String organisation(long id) {
        return organisations.get(id).name();
    }

    /** @return null for null */
    String unit(Long id) {
        return id == null ? null : organisations.getUnit(id).name();
    }

    AssignmentCard card(Assignment a) {
        return new AssignmentCard(a.id(), organisation(a.organisationId()), unit(a.unitId()), a.state(), a.sentAt(), a.dueOn(),
                a.isOverdue(today()), a.acknowledgedAt(), a.answeredAt(), a.answer(), a.cites(), a.noActionMotive(),
                a.commitments().stream().map(Commitment::row).toList(), a.declineReason(), a.responsible(),
                a.responsibleOrganisationId(), a.reservation());
    }

    /** @return the members without a live assignment: first those whom somebody has pointed at */
    List<MemberChoice> choices(Set<Long> actors, List<Assignment> given) {
        Map<Long, String> named = new LinkedHashMap<>();
        given.stream().filter(a -> a.responsibleOrganisationId() != null)
                .forEach(a -> named.put(a.responsibleOrganisationId(), organisation(a.organisationId())));
        List<Long> live = given.stream().filter(a -> a.state().isLive()).map(Assignment::organisationId).toList();
        List<UnitRow> units = organisations.units();
        return organisations.members().stream().filter(m -> !live.contains(m.id()))
                .map(m -> choice(m, actors.contains(m.id()), named.get(m.id()), units))
                .sorted(Comparator.comparing(c -> !c.proposed() && c.namedBy() == null)).toList();
    }

    private static MemberChoice choice(OrganisationRow member, boolean proposed, String namedBy, List<UnitRow> units) {
        return new MemberChoice(member.id(), member.name(), proposed, namedBy,
                units.stream().filter(u -> u.organisationId() == member.id()).toList());
    }
}
