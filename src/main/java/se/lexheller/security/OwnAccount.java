package se.lexheller.security;

import java.time.Instant;
import java.util.List;

/**
 * Mitt konto: what somebody sees of the own account.
 *
 * @param password          whether there is one; who signs in by the own organisation has none
 * @param secondFactorSince null where there is no second factor
 * @param required          whether the roles demand a second factor
 * @param recoveryCodes     how many are left
 */
public record OwnAccount(String name, String email, boolean password, Instant secondFactorSince, boolean required,
                         long recoveryCodes, List<SignInRow> signIns) {

    public boolean hasSecondFactor() {
        return secondFactorSince != null;
    }

    /** @return what is asked for before another sign-in is ended: password, code or none */
    public String asked() {
        return password ? "password" : hasSecondFactor() ? "code" : "none";
    }

    public boolean hasOthers() {
        return signIns.size() > 1;
    }
}
