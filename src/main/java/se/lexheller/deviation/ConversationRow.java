package se.lexheller.deviation;

import java.time.Instant;

/**
 * A line in the conversation with the filer, as the association reads it.
 *
 * @param author     who wrote it at the association; null for the filer
 * @param answeredAt of a question; null until answered
 */
public record ConversationRow(ConversationEntry.Kind kind, boolean fromFiler, String author, String text, Instant writtenAt,
                              Instant answeredAt) {

    public boolean isQuestion() {
        return kind == ConversationEntry.Kind.QUESTION;
    }
}
