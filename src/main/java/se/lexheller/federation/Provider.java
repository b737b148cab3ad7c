package se.lexheller.federation;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Identitetsleverantör: where the staff of one organisation sign in.
 *
 * @param key                names it in addresses and settings
 * @param name               as the button on the sign-in page says it
 * @param issuer             exactly as its tokens say it
 * @param organisation       slug of the member, or of the association, whose staff it knows
 * @param scopes             what is asked for
 * @param secondFactorLevels values of {@code acr} that say that a second factor was shown
 * @param secondFactorWays   values of {@code amr} that say so
 */
public record Provider(String key, String name, URI issuer, String clientId, String clientSecret, String organisation,
                       List<String> scopes, List<String> secondFactorLevels, Set<String> secondFactorWays) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Provider {
        scopes = List.copyOf(scopes);
        secondFactorLevels = List.copyOf(secondFactorLevels);
        secondFactorWays = Set.copyOf(secondFactorWays);
        if (!key.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?")) {
            throw new IllegalArgumentException("OIDC_PROVIDERS: \"" + key + "\" is not of small letters, digits and hyphens");
        }
        if (!isSafe(issuer)) {
            throw new IllegalArgumentException(setting(key, "ISSUER") + " is neither https nor on this machine");
        }
    }

    /** @return the name of one of its settings */
    static String setting(String key, String name) {
        return "OIDC_" + key.toUpperCase(Locale.ROOT).replace('-', '_') + "_" + name;
    }

    /** Tokens and secrets go over TLS, or never leave this machine. */
    static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) && address.getHost() != null
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
    }

    /** Only what the settings name counts; a provider that says nothing has shown nothing. */
    boolean provesSecondFactor(String level, List<String> ways) {
        return level != null && secondFactorLevels.contains(level) || ways.stream().anyMatch(secondFactorWays::contains);
    }

    @Override
    public String toString() {
        return "Provider[" + key + "]";
    }
}
