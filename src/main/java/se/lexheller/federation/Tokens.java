package se.lexheller.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/** Tells a provider's token from a false one; the library checks, this says what is allowed. */
final class Tokens {

    /** Signed by a key that only the provider has: never unsigned, never by a secret that we know too. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    /** A logout token is sent at once; the replay list need not reach further back. */
    static final Duration LOGOUT_AGE = Duration.ofMinutes(10);

    private final Issuer issuer;
    private final ClientID client;
    private final JWSKeySelector<SecurityContext> keys;
    private final Clock clock;

    Tokens(Provider provider, Discovery.Found found, Clock clock) {
        issuer = new Issuer(provider.issuer().toString());
        client = new ClientID(provider.clientId());
        keys = new JWSVerificationKeySelector<>(ALGORITHMS, found.keys());
        this.clock = clock;
    }

    /** @throws SignInRefused where anything at all is wrong with it */
    IDTokenClaimsSet idToken(JWT token, AccessToken accessToken, String nonce) {
        if (token == null) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "no ID token");
        }
        try {
            IDTokenValidator validator = new IDTokenValidator(issuer, client, keys, null);
            validator.setMaxClockSkew((int) CLOCKS_DIFFER.toSeconds());
            IDTokenClaimsSet claims = validator.validate(token, new Nonce(nonce));
            requireBegun(claims.getDateClaim("nbf"));
            requireOurs(claims);
            if (claims.getAccessTokenHash() != null) {
                JWSAlgorithm algorithm = (JWSAlgorithm) token.getHeader().getAlgorithm();
                AccessTokenValidator.validate(accessToken, algorithm, claims.getAccessTokenHash());
            }
            return claims;
        } catch (BadJOSEException | JOSEException | InvalidHashException e) {
            throw refused("ID token", e);
        }
    }

    /** @throws SignInRefused where anything at all is wrong with it */
    LogoutTokenClaimsSet logoutToken(String typed) {
        try {
            LogoutTokenClaimsSet claims = new LogoutTokenValidator(issuer, client, false, keys, null).validate(JWTParser.parse(typed));
            Instant written = claims.getIssueTime().toInstant();
            if (written.isBefore(clock.instant().minus(LOGOUT_AGE))) {
                throw new BadJOSEException("too old");
            }
            requireBegun(claims.getIssueTime());
            return claims;
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw refused("logout token", e);
        }
    }

    private void requireBegun(Date from) throws BadJOSEException {
        if (from != null && from.toInstant().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new BadJOSEException("not yet valid");
        }
    }

    /** Where it is for several, it has to say whom it was given to (OpenID Connect Core, 3.1.3.7, 4 and 5). */
    private void requireOurs(IDTokenClaimsSet claims) throws BadJOSEException {
        AuthorizedParty party = claims.getAuthorizedParty();
        if (party == null ? claims.getAudience().size() > 1 : !party.getValue().equals(client.getValue())) {
            throw new BadJOSEException("given to another client");
        }
    }

    /** The library's message names what was expected and what stood there instead, issuer or audience: cut, and on one line. */
    private static SignInRefused refused(String what, Exception cause) {
        return new SignInRefused(SignInRefused.Reason.NOT_VALID, what + " refused: " + LogText.of(cause.getMessage()));
    }
}
