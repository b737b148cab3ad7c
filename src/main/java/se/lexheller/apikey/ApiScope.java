package se.lexheller.apikey;

/** What a key lets a system do. */
public enum ApiScope {
    /** Lämna in avvikelser. */
    DEVIATIONS_WRITE("deviations:write"),
    /** Se vad som har blivit av dem som medlemmen själv har lämnat in. */
    DEVIATIONS_READ("deviations:read");

    private final String code;

    ApiScope(String code) {
        this.code = code;
    }

    /** @return as it is named to programs */
    public String code() {
        return code;
    }
}
