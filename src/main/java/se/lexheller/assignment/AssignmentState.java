package se.lexheller.assignment;

import java.util.EnumSet;
import java.util.Set;

/** Where one member's assignment stands. Which step may follow which is told here and nowhere else. */
public enum AssignmentState {
    /** Skickad. */
    SENT,
    /** Mottagen: somebody at the member has taken it on. */
    ACKNOWLEDGED,
    /** Besvarad. */
    ANSWERED,
    /** Godkänd: the member stands behind the joint answer. */
    APPROVED,
    /** Reservation: the joint answer stands, with the member's own words beside it. */
    RESERVATION,
    /** Avböjd: somebody else is responsible. */
    DECLINED;

    /** @return whether an assignment may go from here to there in one step */
    public boolean leadsTo(AssignmentState next) {
        return next().contains(next);
    }

    private Set<AssignmentState> next() {
        return switch (this) {
            case SENT -> EnumSet.of(ACKNOWLEDGED, DECLINED);
            case ACKNOWLEDGED -> EnumSet.of(ANSWERED, DECLINED);
            case ANSWERED -> EnumSet.of(APPROVED, RESERVATION);
            // A new wording of the joint answer takes back what was said about the old one.
            case APPROVED, RESERVATION -> EnumSet.of(ANSWERED);
            case DECLINED -> EnumSet.noneOf(AssignmentState.class);
        };
    }

    /** @return whether the member still owes an answer, so that the due date counts */
    public boolean isOpen() {
        return this == SENT || this == ACKNOWLEDGED;
    }

    /** @return whether the member is a party of the joint answer */
    public boolean isLive() {
        return this != DECLINED;
    }

    public boolean isDecided() {
        return this == APPROVED || this == RESERVATION;
    }
}
