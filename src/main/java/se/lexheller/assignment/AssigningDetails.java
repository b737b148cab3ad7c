package se.lexheller.assignment;

import java.time.LocalDate;
import java.util.List;
import se.lexheller.deviation.CaseHeader;

/**
 * The association's view of a case's assignments.
 *
 * @param mayAssign      whether the reader may assign, now
 * @param hasMemberText  whether there is a redacted text to send
 * @param dueOn          the proposed due date
 * @param choices        members that have no live assignment of this case
 * @param mayStartReview whether all have answered, and the reader may start the joint review
 * @param mayFollowUp    whether the reader may tell what came of the commitments, now
 * @param mayClose       whether the reader may close the case, now
 */
public record AssigningDetails(CaseHeader header, boolean mayAssign, boolean hasMemberText, LocalDate dueOn,
                               List<MemberChoice> choices, List<AssignmentCard> assignments, boolean mayStartReview,
                               boolean mayFollowUp, boolean mayClose) {
}
