package se.lexheller.security;

/** What its owner has to know of an account, since somebody else may have done it. */
public enum AlertKind {
    PASSWORD_CHANGED,
    SECOND_FACTOR_SET,
    SECOND_FACTOR_REMOVED,
    /** By an administrator. */
    SECOND_FACTOR_RESET,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_REPLACED,
    /** By an administrator. */
    SIGN_INS_ENDED
}
