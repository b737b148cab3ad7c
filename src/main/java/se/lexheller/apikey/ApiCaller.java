package se.lexheller.apikey;

import java.util.Set;

/**
 * A member's system that has shown a key that holds.
 *
 * @param organisationId the member it speaks for
 */
public record ApiCaller(long keyId, long organisationId, Set<ApiScope> scopes) {

    public ApiCaller {
        scopes = Set.copyOf(scopes);
    }

    public boolean may(ApiScope scope) {
        return scopes.contains(scope);
    }
}
