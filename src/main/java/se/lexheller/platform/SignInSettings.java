package se.lexheller.platform;

import java.util.List;
import java.util.Optional;

/**
 * What protects passwords and second factors.
 *
 * @param passwordRounds  of PBKDF2; raising it renews each password's hash at its next sign-in
 * @param secondFactorKey encrypts the secrets of authenticator apps; empty where none is given
 * @param olderSecondFactorKeys that did so before, and are only read with
 */
public record SignInSettings(int passwordRounds, Optional<String> secondFactorKey, List<String> olderSecondFactorKeys) {

    private static final int FEWEST_ROUNDS = 100_000;
    private static final int SHORTEST_KEY = 32;

    public SignInSettings {
        if (passwordRounds < FEWEST_ROUNDS) {
            throw new IllegalArgumentException("PASSWORD_ROUNDS must be at least " + FEWEST_ROUNDS);
        }
        olderSecondFactorKeys = List.copyOf(olderSecondFactorKeys);
        if (secondFactorKey.isPresent() && secondFactorKey.get().length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("SECOND_FACTOR_KEY must have at least " + SHORTEST_KEY + " characters");
        }
    }

    @Override
    public String toString() {
        return "SignInSettings[…]";
    }
}
