package se.lexheller.platform.web;

/** Every cookie that the site sets; /kakor lists them, and a test sees to it that none is missing here. */
public enum SiteCookie {
    SIGN_IN("lexheller"),
    FEDERATED_SIGN_IN("lexheller-in"),
    DRAFT("utkast");

    private final String plainName;

    SiteCookie(String plainName) {
        this.plainName = plainName;
    }

    /** @return without what is put before it over TLS */
    public String plainName() {
        return plainName;
    }
}
