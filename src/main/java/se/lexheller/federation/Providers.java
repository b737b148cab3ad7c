package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import se.lexheller.shared.NotFound;

/** The identity providers that the settings name; none unless they do. */
@ApplicationScoped
public class Providers {

    private List<Provider> all = List.of();

    /** For the CDI proxy. */
    protected Providers() {
    }

    /** @throws IllegalArgumentException where a provider's settings are not whole; its message names the setting */
    @Inject
    public Providers(Config config) {
        all = words(config, "OIDC_PROVIDERS").stream().map(key -> read(config, key)).toList();
    }

    public List<Provider> all() {
        return all;
    }

    /** @throws NotFound where there is none of that key */
    public Provider get(String key) {
        return all.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow(() -> new NotFound("identity provider"));
    }

    private static Provider read(Config config, String key) {
        return new Provider(key,
                required(config, key, "NAME"),
                URI.create(required(config, key, "ISSUER")),
                required(config, key, "CLIENT_ID"),
                required(config, key, "CLIENT_SECRET"),
                required(config, key, "ORGANISATION"),
                text(config, Provider.setting(key, "SCOPES")).map(Providers::split).orElse(List.of("openid", "profile", "email")),
                words(config, Provider.setting(key, "SECOND_FACTOR_ACR")),
                Set.copyOf(words(config, Provider.setting(key, "SECOND_FACTOR_AMR"))));
    }

    private static String required(Config config, String key, String name) {
        String setting = Provider.setting(key, name);
        return text(config, setting).orElseThrow(() -> new IllegalArgumentException("OIDC_PROVIDERS names " + key + ", but " + setting + " is empty"));
    }

    private static List<String> words(Config config, String setting) {
        return text(config, setting).map(Providers::split).orElse(List.of());
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static Optional<String> text(Config config, String setting) {
        return config.getOptionalValue(setting, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }
}
