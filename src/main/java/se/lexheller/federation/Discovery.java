package se.lexheller.federation;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What each provider says of itself (OpenID Connect Discovery), and its keys. Asked for when first needed, never at start:
 * a provider that is down harms nobody else. An unknown key's name makes the keys be asked for anew, but not often.
 */
@ApplicationScoped
public class Discovery {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration FAILURE_KEPT = Duration.ofSeconds(10);
    private static final Duration KEYS_KEPT = Duration.ofMinutes(15);
    private static final Duration KEYS_WAIT = Duration.ofSeconds(10);
    private static final Duration BETWEEN_KEYS = Duration.ofSeconds(30);
    private static final String PLACE = "/.well-known/openid-configuration";

    /** A provider's own words and its keys. */
    record Found(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
    }

    private record Kept(Found found, Instant until) {
    }

    private ProviderConnection connection;
    private Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** For the CDI proxy. */
    protected Discovery() {
    }

    @Inject
    public Discovery(ProviderConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** @throws SignInRefused where the provider doesn't answer, or with something else than its own */
    Found of(Provider provider) {
        Instant now = clock.instant();
        Kept known = kept.get(provider.key());
        if (known == null || !now.isBefore(known.until())) {
            known = ask(provider, known, now);
            kept.put(provider.key(), known);
        }
        if (known.found() == null) {
            throw new SignInRefused(SignInRefused.Reason.UNAVAILABLE, provider + " did not answer a moment ago");
        }
        return known.found();
    }

    /** Where the provider is down, what it said before goes on to hold for a while. */
    private Kept ask(Provider provider, Kept before, Instant now) {
        try {
            OIDCProviderMetadata metadata = metadata(provider);
            boolean sameKeys = before != null && before.found() != null
                    && before.found().metadata().getJWKSetURI().equals(metadata.getJWKSetURI());
            JWKSource<SecurityContext> keys = sameKeys ? before.found().keys() : keys(metadata);
            return new Kept(new Found(metadata, keys), now.plus(KEPT));
        } catch (IOException | ParseException | IllegalArgumentException e) {
            kept.put(provider.key(), new Kept(before == null ? null : before.found(), now.plus(FAILURE_KEPT)));
            if (before != null && before.found() != null) {
                return kept.get(provider.key());
            }
            throw new SignInRefused(SignInRefused.Reason.UNAVAILABLE, provider + " doesn't tell what it is", e);
        }
    }

    private OIDCProviderMetadata metadata(Provider provider) throws IOException, ParseException {
        URI place = URI.create(provider.issuer().toString().replaceAll("/$", "") + PLACE);
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(connection.retrieveResource(place.toURL()).getContent());
        if (!metadata.getIssuer().getValue().equals(provider.issuer().toString())) {
            throw new IOException("it calls itself another issuer");
        }
        boolean safe = Stream.of(metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .allMatch(address -> address != null && Provider.isSafe(address));
        if (!safe) {
            throw new IOException("an address is missing, or neither https nor on this machine");
        }
        return metadata;
    }

    private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
        return JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), connection)
                .cache(KEYS_KEPT.toMillis(), KEYS_WAIT.toMillis()).refreshAheadCache(false)
                .rateLimited(BETWEEN_KEYS.toMillis()).retrying(false).build();
    }
}
