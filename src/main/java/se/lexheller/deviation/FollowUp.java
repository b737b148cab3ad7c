package se.lexheller.deviation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case as its filer sees it.
 *
 * @param readBy       when the coordinator will have read it at the latest
 * @param nextDueOn    when the members are to have answered; null where none is asked
 * @param duplicateOf  the case that is followed instead; null where this one goes on
 * @param answerOf     id of the case whose joint answer the filer gets; null until there is one
 * @param mayReply     whether the filer may write: the answer to a question, or a message
 */
public record FollowUp(String number, CaseText text, DeviationState state, Instant submittedAt, LocalDate readBy, LocalDate nextDueOn,
                       FollowedCase duplicateOf, Long answerOf, List<TimelineRow> timeline, List<ConversationRow> conversation,
                       boolean mayReply, boolean mayWithdraw) {

    /** @return whether the association waits for the filer */
    public boolean isAsked() {
        return state == DeviationState.NEEDS_SUPPLEMENT;
    }

    public List<ConversationRow> openQuestions() {
        return conversation.stream().filter(ConversationRow::isOpenQuestion).toList();
    }
}
