package se.lexheller.answer;

import java.util.List;
import se.lexheller.assignment.Party;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.CaseHeader;

/**
 * The association's view of a joint answer.
 *
 * @param no             of the current version; 0 where there is none
 * @param text           the current one; what is proposed where the joint review can start; empty where neither
 * @param citations      what the text rests on; where the joint review can start, what the parties' answers do
 * @param citable        what it could cite of what the case names; empty where the reader may not write
 * @param overrideMotive null where the director hasn't decided it
 * @param comparison     null where fewer than two versions are asked for
 * @param mayStart       whether the reader may start the joint review, now
 * @param mayWrite       whether the reader may change the text, now
 * @param mayOverride    whether the reader may decide though an approval is missing, now
 */
public record JointAnswerDetails(CaseHeader header, int no, String text, List<CitedEntry> citations,
                                 List<CitableVersion> citable, String overrideMotive, List<Party> parties,
                                 List<VersionRow> versions, TextComparison comparison, boolean mayStart, boolean mayWrite,
                                 boolean mayOverride) {
}
