package se.lexheller.deviation;

/** How the association knows whose words it gets. */
public enum FilingWay {
    /** By somebody who is signed in. */
    SIGNED_IN,
    /** With a work e-mail address, which a link confirms. */
    BY_EMAIL,
    /** Written down by the coordinator for somebody on the phone. */
    BY_PHONE,
    /** Handed over by a member's own system, which vouches for whom it names. */
    BY_SYSTEM
}
