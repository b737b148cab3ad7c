package se.lexheller.deviation;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. Which step may follow which is told here and nowhere else. */
public enum DeviationState {
    /** Being written by the filer; seen by nobody else. */
    DRAFT,
    /** Inkommen: filed, not yet read. */
    SUBMITTED,
    /** Beredning: the coordinator checks it. */
    TRIAGE,
    /** Väntar på komplettering: the filer has a question to answer, and the clock stands still. */
    NEEDS_SUPPLEMENT,
    /** Fördelad: with the members. */
    ASSIGNED,
    /** Gemensam avstämning: the parties read one joint answer. */
    JOINT_REVIEW,
    /** Besvarad: all have approved or reserved, or the director has decided. */
    ANSWERED,
    /** Uppföljning: does it still happen? */
    FOLLOW_UP,
    /** Avslutad. */
    CLOSED,
    /** Återkallad by the filer. */
    WITHDRAWN,
    /** Avvisad, with the right channel named. */
    REJECTED,
    /** Dubblett of another case, which the filer then follows. */
    DUPLICATE;

    /** @return whether figures count it: not what was withdrawn, is no matter for the association or is another's duplicate */
    public boolean isCounted() {
        return this != WITHDRAWN && this != REJECTED && this != DUPLICATE;
    }

    /** @return whether a case may go from here to there in one step */
    public boolean leadsTo(DeviationState next) {
        return next().contains(next);
    }

    private Set<DeviationState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(TRIAGE, WITHDRAWN);
            case TRIAGE -> EnumSet.of(NEEDS_SUPPLEMENT, ASSIGNED, REJECTED, DUPLICATE, WITHDRAWN);
            case NEEDS_SUPPLEMENT -> EnumSet.of(TRIAGE, REJECTED, WITHDRAWN);
            case ASSIGNED -> EnumSet.of(JOINT_REVIEW, WITHDRAWN);
            case JOINT_REVIEW -> EnumSet.of(ANSWERED, ASSIGNED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(FOLLOW_UP);
            case FOLLOW_UP -> EnumSet.of(CLOSED);
            case CLOSED, WITHDRAWN, REJECTED, DUPLICATE -> EnumSet.noneOf(DeviationState.class);
        };
    }

    /** @return whether nothing more happens to the case */
    public boolean isEnded() {
        return next().isEmpty();
    }

    /** @return whether the members have got it, so that more people than the filer and the association know of it */
    public boolean isWithMembersOrLater() {
        return switch (this) {
            case ASSIGNED, JOINT_REVIEW, ANSWERED, FOLLOW_UP, CLOSED -> true;
            default -> false;
        };
    }
}
