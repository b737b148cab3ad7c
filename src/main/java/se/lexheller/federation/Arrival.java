package se.lexheller.federation;

import se.lexheller.shared.Secret;

/**
 * What came of a sign-in at a provider.
 *
 * @param signIn secret for the sign-in's cookie; null where there is none
 * @param target address within this site to go to; null: wherever the person works
 */
public record Arrival(Outcome outcome, Secret signIn, String target) {

    /** What it was. */
    public enum Outcome { SIGNED_IN, WAITING, LINKED }

    static Arrival waiting() {
        return new Arrival(Outcome.WAITING, null, null);
    }

    static Arrival linked() {
        return new Arrival(Outcome.LINKED, null, null);
    }
}
