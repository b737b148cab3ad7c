package se.lexheller.mapfeedback;

import java.time.Instant;

/**
 * Everything about one thing that was sent.
 *
 * @param about        what it is about
 * @param text         what was written
 * @param email        null where none was given, where its time is over, and for whoever only reads
 * @param passReason   why what looked like personal data may stand; empty where nothing did
 * @param keeper       name of the member whose editors handle it; null where the association does alone
 * @param handler      null where nobody has taken it in hand
 * @param closedAt     null while it is open
 * @param mayHandle    whether the reader may take it in hand and answer
 */
public record FeedbackDetails(String number, FeedbackKind kind, FeedbackState state, About about, Text text, String email,
        String passReason, Instant receivedAt, String keeper, String handler, String answer, Instant closedAt, boolean mayHandle) {

    /**
     * What it is about.
     *
     * @param name         as it was called when it was sent; empty: the map as a whole
     * @param intervention slug; null where it is about no intervention
     * @param actorId      null where it is about no actor
     * @param actor        its name now
     * @param groupId      null where it is about no target group
     * @param group        its name now
     * @param municipality name; null: wherever
     */
    public record About(String name, String intervention, Long actorId, String actor, Long groupId, String group, String municipality) {
    }

    /** What was written: the first three of a correction, the rest of an offer; null where it isn't asked for. */
    public record Text(String wrong, String shouldBe, String knownFrom, String provider, String registration, String contact, String offer) {
    }

    /** @return the same for somebody who only reads */
    FeedbackDetails withoutSender() {
        return new FeedbackDetails(number, kind, state, about, new Text(text.wrong(), text.shouldBe(), text.knownFrom(), text.provider(),
                text.registration(), null, text.offer()), null, passReason, receivedAt, keeper, handler, answer, closedAt, false);
    }

    FeedbackDetails handledBy(boolean may) {
        return new FeedbackDetails(number, kind, state, about, text, email, passReason, receivedAt, keeper, handler, answer, closedAt, may);
    }

    public boolean isCorrection() {
        return kind == FeedbackKind.CORRECTION;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isMayTake() {
        return mayHandle && state == FeedbackState.NEW;
    }

    public boolean isMayAnswer() {
        return mayHandle && state.isOpen();
    }

    /** So that nothing of it reaches a log. */
    @Override
    public String toString() {
        return "FeedbackDetails[" + number + "]";
    }
}
