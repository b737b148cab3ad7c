package se.lexheller.deviation;

import java.time.Instant;

/**
 * A line in the conversation between filer and association.
 *
 * @param author     who wrote it at the association, told to colleagues only; null or empty else
 * @param answeredAt of a question; null until answered
 */
public record ConversationRow(ConversationEntry.Kind kind, boolean fromFiler, String author, String text, Instant writtenAt,
                              Instant answeredAt) {

    public boolean isQuestion() {
        return kind == ConversationEntry.Kind.QUESTION;
    }

    public boolean isOpenQuestion() {
        return isQuestion() && answeredAt == null;
    }
}
