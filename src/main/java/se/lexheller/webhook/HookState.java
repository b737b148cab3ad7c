package se.lexheller.webhook;

/** How it is with a webhook. */
public enum HookState {
    /** Made, but nobody has its secret: nothing is sent. */
    NOT_SHOWN,
    ACTIVE,
    ENDED
}
