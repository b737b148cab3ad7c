package se.lexheller.security;

import java.time.Duration;

/** What a one-time link is for, and how long it works. */
public enum LinkPurpose {
    /** The one that the log of an empty installation shows. */
    FIRST_ADMINISTRATOR(Duration.ofHours(48)),
    /** A new account chooses its password. */
    ACTIVATION(Duration.ofHours(48)),
    /** Glömt lösenordet. */
    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
