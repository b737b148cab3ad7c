package se.lexheller.testing;

import java.util.HashMap;
import java.util.Map;

/**
 * The identity providers that the started server knows: a real Keycloak, two that tests play themselves, and one that is
 * down. None of them has to be there while the server starts.
 */
public final class TestProviders {

    /** What the server and its providers have agreed on. */
    public static final String SECRET = "hemligheten-mellan-servern-och-leverantoren";
    /** The client's name at each of them. */
    public static final String CLIENT = "lexheller";

    private TestProviders() {
    }

    public static String keycloak() {
        return "http://localhost:" + keycloakPort();
    }

    static int keycloakPort() {
        return TestSettings.port("test.keycloak.port");
    }

    /** Where a test listens that plays the providers "ett" and "tva". */
    public static int playedPort() {
        return TestSettings.port("test.provider.port");
    }

    static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("OIDC_PROVIDERS", "linkoping,ett,tva,nere");
        add(settings, "LINKOPING", "kommunens Keycloak", keycloak() + "/realms/linkoping", "linkopings-kommun");
        add(settings, "ETT", "den spelade ettan", "http://localhost:" + playedPort() + "/ett", "forsakringskassan");
        add(settings, "TVA", "den spelade andra", "http://localhost:" + playedPort() + "/tva", "arbetsformedlingen");
        add(settings, "NERE", "den som inte svarar", "http://localhost:1/nere", "kinda-kommun");
        return settings;
    }

    private static void add(Map<String, String> settings, String key, String name, String issuer, String organisation) {
        settings.put("OIDC_" + key + "_NAME", name);
        settings.put("OIDC_" + key + "_ISSUER", issuer);
        settings.put("OIDC_" + key + "_CLIENT_ID", CLIENT);
        settings.put("OIDC_" + key + "_CLIENT_SECRET", SECRET);
        settings.put("OIDC_" + key + "_ORGANISATION", organisation);
        settings.put("OIDC_" + key + "_SECOND_FACTOR_AMR", "otp mfa");
    }
}
