package se.lexheller.shared;

/** What the audit trail keeps. Each has its Swedish name in the trail's own texts. */
public enum AuditKind {
    /** Steps in the history of a case; {@code part} is the case_event's id. */
    CASE, ASSIGNMENT, JOINT_ANSWER, PUBLICATION, FILER,
    SIGNED_IN, SIGN_IN_REFUSED, SIGNED_OUT, SIGN_INS_ENDED,
    ACCOUNT_CREATED, ACCOUNT_CHANGED, ACCOUNT_CLOSED, ACCOUNT_REOPENED, ACCOUNT_LINK_SENT, PASSWORD_CHOSEN, SECOND_FACTOR_CHANGED,
    ORGANISATION_CHANGED, SETTING_CHANGED,
    API_KEY_MADE, API_KEY_ENDED, API_KEY_USED,
    /** Something was taken out of the product: the map, a register, a case's package, what concerns a person. */
    EXPORTED,
    IDENTITY_ERASED,
    INCIDENT, DISPOSAL,
    /** A coordinator has filed what somebody told on the phone. */
    FILED_FOR_SOMEBODY,
    /** Many entries of the map at once, by a file. */
    MAP_IMPORTED;

    /** @return whether from and to belong to a case, which the administrator doesn't see into */
    public boolean isOfCase() {
        return this == CASE || this == ASSIGNMENT || this == JOINT_ANSWER || this == PUBLICATION || this == FILER;
    }
}
