package se.lexheller.security;

import java.util.List;
import se.lexheller.shared.Secret;

/**
 * A second factor was set up.
 *
 * @param recoveryCodes shown now and never again
 * @param cookie        of the whole sign-in that takes the place of the one that asked
 */
public record SecondFactorSet(List<String> recoveryCodes, Secret cookie) {

    @Override
    public String toString() {
        return "SecondFactorSet[…]";
    }
}
