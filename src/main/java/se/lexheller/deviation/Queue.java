package se.lexheller.deviation;

/** The workplace's queues: what the association has to do next with a case. Follows from its state. */
public enum Queue {
    /** Att ta emot. */
    TO_TRIAGE,
    /** Väntar på komplettering. */
    SUPPLEMENT,
    /** Hos medlemmar. */
    WITH_MEMBERS,
    /** Att enas om. */
    TO_AGREE,
    /** Att publicera. */
    TO_PUBLISH,
    /** Publicerade. */
    PUBLISHED,
    /** Avslutade, inte publika: withdrawn, rejected, duplicates, and those whose publication has been withdrawn. */
    ENDED;

    static Queue of(DeviationState state, boolean published) {
        return switch (state) {
            case DRAFT, SUBMITTED, TRIAGE -> TO_TRIAGE;
            case NEEDS_SUPPLEMENT -> SUPPLEMENT;
            case ASSIGNED -> WITH_MEMBERS;
            case JOINT_REVIEW -> TO_AGREE;
            case ANSWERED, FOLLOW_UP, CLOSED -> published ? PUBLISHED : TO_PUBLISH;
            case WITHDRAWN, REJECTED, DUPLICATE -> ENDED;
        };
    }
}
