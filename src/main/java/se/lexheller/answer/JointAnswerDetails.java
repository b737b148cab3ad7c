package se.lexheller.answer;

import java.util.List;
import se.lexheller.assignment.Party;
import se.lexheller.deviation.CaseHeader;

/**
 * The association's view of a joint answer.
 *
 * @param no             of the current version; 0 where there is none
 * @param text           the current one; what is proposed where the joint review can start; empty where neither
 * @param overrideMotive null where the director hasn't decided it
 * @param comparison     null where fewer than two versions are asked for
 * @param mayStart       whether the reader may start the joint review, now
 * @param mayWrite       whether the reader may change the text, now
 * @param mayOverride    whether the reader may decide though an approval is missing, now
 */
public record JointAnswerDetails(CaseHeader header, int no, String text, String overrideMotive, List<Party> parties,
                                 List<VersionRow> versions, TextComparison comparison, boolean mayStart, boolean mayWrite,
                                 boolean mayOverride) {
}
