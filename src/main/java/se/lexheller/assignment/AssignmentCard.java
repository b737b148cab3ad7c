package se.lexheller.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.coordinationmap.CitedEntry;

/**
 * All of one assignment, as the association reads it.
 *
 * @param unit                      null for the whole organisation
 * @param memberNumber              what the member calls it in its own register; null where it has told none
 * @param acknowledgedAt            null until then, and so are the answer's and the declining's parts
 * @param citations                 what of the map the answer rests on, and what has become of it
 * @param responsibleOrganisationId whom a declining member names, where the association can assign to it at once; else null
 */
public record AssignmentCard(long id, String organisation, String unit, String memberNumber, AssignmentState state, Instant sentAt, LocalDate dueOn,
                             boolean overdue, Instant acknowledgedAt, Instant answeredAt, String answer, String cites,
                             List<CitedEntry> citations, String noActionMotive, List<CommitmentRow> commitments, String declineReason,
                             String responsible, Long responsibleOrganisationId, String reservation) {

    /** @return whether the member still owes an answer */
    public boolean isOpen() {
        return state.isOpen();
    }
}
