package se.lexheller.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What the one who runs the software decides, read once from the environment. Names, defaults and meaning stand in
 * {@code META-INF/microprofile-config.properties}.
 */
@ApplicationScoped
public class Settings {

    private boolean demo;
    private URI baseUrl;
    private MailSettings mail;
    private String association;
    private List<Network> trustedProxies;
    private int trafficFactor;
    private boolean insideAddresses;
    private SignInSettings signIn;
    private Optional<Path> searchDirectory;

    /** For the CDI proxy. */
    protected Settings() {
    }

    @Inject
    public Settings(Config config) {
        demo = config.getValue("DEMO", Boolean.class);
        baseUrl = withoutLastSlash(text(config, "BASE_URL")
                .orElseGet(() -> "http://localhost:" + config.getValue("PORT", Integer.class)));
        association = config.getValue("ASSOCIATION", String.class);
        trustedProxies = Arrays.stream(text(config, "TRUSTED_PROXIES").orElse("").split(",")).map(String::strip)
                .filter(network -> !network.isEmpty()).map(Network::of).toList();
        trafficFactor = config.getOptionalValue("TRAFFIC_FACTOR", Integer.class).orElse(1);
        insideAddresses = config.getOptionalValue("INSIDE_ADDRESSES", Boolean.class).orElse(false);
        signIn = new SignInSettings(config.getValue("PASSWORD_ROUNDS", Integer.class), text(config, "SECOND_FACTOR_KEY"),
                text(config, "SECOND_FACTOR_OLDER_KEYS").stream().flatMap(keys -> Arrays.stream(keys.strip().split("\\s+"))).toList());
        searchDirectory = text(config, "SEARCH_DIRECTORY").map(Path::of);
        mail = new MailSettings(
                text(config, "MAIL_HOST"),
                config.getValue("MAIL_PORT", Integer.class),
                text(config, "MAIL_USER"),
                text(config, "MAIL_PASSWORD"),
                config.getValue("MAIL_FROM", String.class),
                config.getValue("MAIL_TLS", Boolean.class),
                text(config, "MAIL_BOUNCES"));
    }

    /** Whether this is the demonstration: example data, one-click sign-in, mails shown instead of sent. */
    public boolean demo() {
        return demo;
    }

    /** The address that readers type, without a slash at the end; links in mails and feeds begin with it. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Whether readers come over TLS, be it ended here or in a proxy. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    /** The association's name as readers see it. */
    public String association() {
        return association;
    }

    /** The proxies that are believed when they say for whom they ask. */
    public List<Network> trustedProxies() {
        return trustedProxies;
    }

    /** How many times the ordinary number of requests one network address may send; 0: any number. */
    public int trafficFactor() {
        return trafficFactor;
    }

    /** Whether webhooks and what is fetched from other associations may lead into own networks and to this machine too, and without TLS. */
    public boolean insideAddresses() {
        return insideAddresses;
    }

    public SignInSettings signIn() {
        return signIn;
    }

    /** Where this node keeps its index of search; empty: in a folder of its own that goes with it. */
    public Optional<Path> searchDirectory() {
        return searchDirectory;
    }

    public MailSettings mail() {
        return mail;
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static URI withoutLastSlash(String address) {
        return URI.create(address.replaceAll("/+$", ""));
    }
}
