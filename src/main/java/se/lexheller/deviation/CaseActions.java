package se.lexheller.deviation;

/** What the reader of a case may do with it as it stands; travels with the case, so that a page offers nothing else. */
public record CaseActions(boolean start, boolean askSupplement, boolean reject, boolean markDuplicate, boolean classify,
                          boolean redact, boolean assign, boolean relate, boolean message, boolean note) {

    static CaseActions of(DeviationState state, boolean mayTriage, boolean mayNote) {
        return new CaseActions(
                mayTriage && state == DeviationState.SUBMITTED,
                mayTriage && state == DeviationState.TRIAGE,
                mayTriage && state.leadsTo(DeviationState.REJECTED),
                mayTriage && state == DeviationState.TRIAGE,
                mayTriage && isBeingWorkedOn(state),
                mayTriage && isBeingWorkedOn(state),
                mayTriage && (state == DeviationState.TRIAGE || state == DeviationState.ASSIGNED),
                mayTriage && state != DeviationState.DUPLICATE && state != DeviationState.WITHDRAWN,
                mayTriage && state != DeviationState.WITHDRAWN,
                mayNote);
    }

    /** @return what the life cycle allows there, whoever has the right to it */
    public static CaseActions possibleIn(DeviationState state) {
        return of(state, true, true);
    }

    /** Received, and not yet answered: afterwards only what is published can still be corrected. */
    static boolean isBeingWorkedOn(DeviationState state) {
        return switch (state) {
            case TRIAGE, NEEDS_SUPPLEMENT, ASSIGNED, JOINT_REVIEW -> true;
            default -> false;
        };
    }
}
