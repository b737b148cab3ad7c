package se.lexheller.federation;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;

/**
 * Our side of OpenID Connect: the authorization code flow with PKCE, nonce and state, and the sign-out at the provider.
 * Knows of no account and stores nothing.
 */
@ApplicationScoped
public class RelyingParty {

    private Discovery discovery;
    private ProviderConnection connection;
    private Settings settings;
    private Clock clock;

    /** For the CDI proxy. */
    protected RelyingParty() {
    }

    @Inject
    public RelyingParty(Discovery discovery, ProviderConnection connection, Settings settings, Clock clock) {
        this.discovery = discovery;
        this.connection = connection;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @return where the browser goes to sign in
     * @throws SignInRefused where the provider doesn't answer
     */
    URI authorization(Provider provider, Handshake handshake) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(ResponseType.CODE,
                new Scope(provider.scopes().toArray(String[]::new)), new ClientID(provider.clientId()), answerAddress(provider))
                .endpointURI(discovery.of(provider).metadata().getAuthorizationEndpointURI())
                .state(new State(handshake.state())).nonce(new Nonce(handshake.nonce()))
                .codeChallenge(new CodeVerifier(handshake.verifier()), CodeChallengeMethod.S256)
                .uiLocales(swedish());
        if (!provider.secondFactorLevels().isEmpty()) {
            request.acrValues(provider.secondFactorLevels().stream().map(ACR::new).toList());
        }
        return request.build().toURI();
    }

    /**
     * @param answer whose state is known to be the handshake's
     * @throws SignInRefused where the provider said no, doesn't answer or can't be trusted
     */
    Authenticated authenticate(Provider provider, Handshake handshake, ProviderAnswer answer) {
        Discovery.Found found = discovery.of(provider);
        requireSameIssuer(provider, found.metadata(), answer.issuer());
        if (answer.error() != null) {
            throw new SignInRefused(SignInRefused.Reason.CANCELLED, LogText.of(answer.error()));
        }
        if (answer.code() == null) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "no code");
        }
        OIDCTokens tokens = exchange(provider, found.metadata(), handshake, answer.code());
        JWT token = tokens.getIDToken();
        IDTokenClaimsSet claims = new Tokens(provider, found, clock).idToken(token, tokens.getAccessToken(), handshake.nonce());
        return PersonClaims.read(provider, claims, tokens.getIDTokenString());
    }

    /**
     * @return where the browser goes to sign out there too; empty where the provider has no such place, or doesn't answer
     */
    Optional<URI> endOfSession(Provider provider, String idToken) {
        try {
            URI place = discovery.of(provider).metadata().getEndSessionEndpointURI();
            if (place == null || !Provider.isSafe(place)) {
                return Optional.empty();
            }
            URI back = URI.create(settings.baseUrl() + Route.SIGNED_OUT_THERE.swedishPath());
            return Optional.of(new LogoutRequest(place, JWTParser.parse(idToken), null, new ClientID(provider.clientId()),
                    back, null, swedish()).toURI());
        } catch (SignInRefused | java.text.ParseException e) {
            return Optional.empty();
        }
    }

    /** @throws SignInRefused where it isn't the provider's word, or not a new one */
    LogoutTokenClaimsSet loggedOut(Provider provider, String logoutToken) {
        return new Tokens(provider, discovery.of(provider), clock).logoutToken(logoutToken);
    }

    /** Each provider answers at an address of its own, and says who it is where it can: else one could answer for another. */
    private static void requireSameIssuer(Provider provider, OIDCProviderMetadata metadata, String issuer) {
        boolean missing = issuer == null && metadata.supportsAuthorizationResponseIssuerParam();
        if (missing || issuer != null && !issuer.equals(provider.issuer().toString())) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "the answer comes from another issuer");
        }
    }

    private OIDCTokens exchange(Provider provider, OIDCProviderMetadata metadata, Handshake handshake, String code) {
        try {
            TokenRequest request = new TokenRequest(metadata.getTokenEndpointURI(), client(provider, metadata),
                    new AuthorizationCodeGrant(new AuthorizationCode(code), answerAddress(provider), new CodeVerifier(handshake.verifier())), null);
            TokenResponse response = OIDCTokenResponseParser.parse(request.toHTTPRequest().send(connection));
            if (!response.indicatesSuccess()) {
                String error = String.valueOf(response.toErrorResponse().getErrorObject().getCode());
                throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "the code was refused: " + LogText.of(error));
            }
            return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        } catch (ParseException | ClassCastException e) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "no tokens in the answer");
        } catch (IOException e) {
            throw new SignInRefused(SignInRefused.Reason.UNAVAILABLE, provider + " gives no tokens", e);
        }
    }

    private static ClientAuthentication client(Provider provider, OIDCProviderMetadata metadata) {
        ClientID id = new ClientID(provider.clientId());
        Secret secret = new Secret(provider.clientSecret());
        List<ClientAuthenticationMethod> ways = metadata.getTokenEndpointAuthMethods();
        boolean byHeader = ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return byHeader ? new ClientSecretBasic(id, secret) : new ClientSecretPost(id, secret);
    }

    private URI answerAddress(Provider provider) {
        return URI.create(settings.baseUrl() + Route.SIGN_IN_ANSWER.swedishPath(provider.key()));
    }

    private static List<LangTag> swedish() {
        try {
            return List.of(new LangTag("sv"));
        } catch (LangTagException e) {
            throw new IllegalStateException("sv is a language", e);
        }
    }
}
