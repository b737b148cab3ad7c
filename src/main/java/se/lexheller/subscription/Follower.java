package se.lexheller.subscription;

import se.lexheller.shared.Secret;

/**
 * Whom to tell of a case.
 *
 * @param exit for the way out in this one mail; only its hash is stored
 */
public record Follower(String email, Secret exit) {

    @Override
    public String toString() {
        return "Follower[…]";
    }
}
