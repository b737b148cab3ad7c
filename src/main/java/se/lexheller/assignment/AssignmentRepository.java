package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.shared.NotFound;

@ApplicationScoped
class AssignmentRepository {

    @PersistenceContext
    private EntityManager em;

    /** Stores a new row at once, so that it has its id. */
    Assignment add(Assignment assignment) {
        em.persist(assignment);
        em.flush();
        return assignment;
    }

    /**
     * @return the case's id alone: the assignment itself is read once the case is held, so that it is the latest; another
     *         organisation's isn't found
     */
    long deviationOf(long assignmentId, long organisationId) {
        return em.createQuery("select a.deviationId from Assignment a where a.id = :id and a.organisationId = :organisation", Long.class)
                .setParameter("id", assignmentId).setParameter("organisation", organisationId)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("assignment"));
    }

    Assignment get(long id) {
        Assignment assignment = em.find(Assignment.class, id);
        if (assignment == null) {
            throw new NotFound("assignment " + id);
        }
        return assignment;
    }

    /** @return all of a case with their commitments, oldest first */
    List<Assignment> of(long deviationId) {
        return em.createQuery("""
                select distinct a from Assignment a left join fetch a.commitments c
                where a.deviationId = :deviation order by a.sentAt, a.id, c.position""", Assignment.class)
                .setParameter("deviation", deviationId).getResultList();
    }

    List<Assignment> live(long deviationId) {
        return of(deviationId).stream().filter(a -> a.state().isLive()).toList();
    }

    /** @return what each of the assignments' answers cites, in one statement; nothing for those that cite nothing */
    Map<Long, List<Citation>> citations(Collection<Long> assignmentIds) {
        if (assignmentIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("SELECT assignment_id, entry_id, version_number FROM answer_citation WHERE assignment_id IN ("
                + assignmentIds.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ") ORDER BY entry_id").getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.groupingBy(r -> ((Number) r[0]).longValue(),
                Collectors.mapping(r -> new Citation(((Number) r[1]).longValue(), ((Number) r[2]).intValue()), Collectors.toList())));
    }

    Optional<LocalDate> earliestDue(long deviationId) {
        em.flush();
        return Optional.ofNullable(em.createQuery("""
                select min(a.dueOn) from Assignment a where a.deviationId = :deviation and a.state in :open""", LocalDate.class)
                .setParameter("deviation", deviationId)
                .setParameter("open", List.of(AssignmentState.SENT, AssignmentState.ACKNOWLEDGED)).getSingleResult());
    }

    List<StepRow> steps(long assignmentId) {
        return em.createQuery("""
                select new se.lexheller.assignment.StepRow(e.happenedAt, e.fromState, e.toState, e.reason, a.name, a.organisationId)
                from CaseEvent e left join Account a on a.id = e.accountId
                where e.subject = se.lexheller.deviation.CaseEvent.Subject.ASSIGNMENT and e.subjectId = :id
                order by e.happenedAt, e.id""", StepRow.class).setParameter("id", assignmentId).getResultList();
    }

    Optional<Commitment> commitment(long id, long deviationId) {
        return em.createQuery("""
                select c from Commitment c join c.assignment a where c.id = :id and a.deviationId = :deviation""", Commitment.class)
                .setParameter("id", id).setParameter("deviation", deviationId).getResultStream().findFirst();
    }
}
