package se.lexheller.answer;

import java.util.List;
import se.lexheller.assignment.Party;
import se.lexheller.coordinationmap.CitedEntry;

/**
 * The joint answer as one of its parties reads it.
 *
 * @param own        the reader's own part
 * @param citations  what of the map the text rests on
 * @param mayDecide  whether the reader may approve or reserve, now
 * @param isAuthor   whether the reader is an approver who may not, having written a part of it
 * @param comparison null where there is but one version
 */
public record PartyAnswerDetails(String number, String title, Party own, List<Party> parties, int no, String text, List<CitedEntry> citations,
                                 List<VersionRow> versions, TextComparison comparison, boolean mayDecide, boolean isAuthor,
                                 boolean answered) {
}
