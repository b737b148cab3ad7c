package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitationService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.organisation.OrganisationService;

/** Puts names to what assignments refer to by id. */
@ApplicationScoped
class AssignmentReading {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private OrganisationService organisations;
    @Inject
    private CitationService citations;
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

    /** @return one card an assignment; what they all cite is read at once */
    List<AssignmentCard> cards(List<Assignment> all) {
        Map<Long, List<Citation>> cited = assignments.citations(all.stream().map(Assignment::id).toList());
        Map<Citation, CitedEntry> entries = citations.read(cited.values().stream().flatMap(Collection::stream).distinct().toList()).stream()
                .collect(Collectors.toMap(CitedEntry::citation, Function.identity()));
        return all.stream().map(a -> card(a, cited.getOrDefault(a.id(), List.of()).stream().filter(entries::containsKey)
                .map(entries::get).toList())).toList();
    }

    private AssignmentCard card(Assignment a, List<CitedEntry> cited) {
        return new AssignmentCard(a.id(), organisation(a.organisationId()), unit(a.unitId()), a.memberRegistryNumber(), a.state(), a.sentAt(), a.dueOn(),
                a.isOverdue(today()), a.acknowledgedAt(), a.answeredAt(), a.answer(), a.cites(), cited, a.noActionMotive(),
                a.commitments().stream().map(Commitment::row).toList(), a.declineReason(), a.responsible(),
                a.responsibleOrganisationId(), a.reservation());
    }
}
