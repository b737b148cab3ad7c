package se.lexheller.answer;

/** What can happen to a joint answer, as the history of a case names it. */
public enum JointAnswerStep {
    /** Skriven: the first version. */
    WRITTEN,
    /** Ändrad: a later version. */
    REWRITTEN,
    /** Beslutad av förbundschefen though somebody hasn't approved. */
    OVERRIDDEN,
    /** Gäller fortfarande: looked at again after something it cites had changed. */
    CHECKED
}
