package se.lexheller.platform.web;

import java.util.Locale;

/**
 * The languages of the interface, and which of them the request at hand is answered in. The address alone says it: what lies at
 * {@code /avvikelser} in Swedish lies at {@code /en/avvikelser} in English. So each address has one page that is the same for
 * everybody, whatever their browser asks for, and no cookie is needed. Records, mails and files are Swedish whoever causes them (språklagen 2009:600, 10 §).
 */
public enum Language {
    SWEDISH("sv", new Locale("sv", "SE"), Locale.ROOT, ""),
    ENGLISH("en", Locale.UK, Locale.ENGLISH, "/en");

    private static final ThreadLocal<Language> CURRENT = new ThreadLocal<>();
    private static final String HOME = "/";

    private final String code;
    private final Locale locale;
    private final Locale bundles;
    private final String prefix;

    Language(String code, Locale locale, Locale bundles, String prefix) {
        this.code = code;
        this.locale = locale;
        this.bundles = bundles;
        this.prefix = prefix;
    }

    /** @return of the request at hand; Swedish where there is none */
    public static Language current() {
        Language current = CURRENT.get();
        return current == null ? SWEDISH : current;
    }

    /** @param path below the context, with or without a prefix */
    static Language of(String path) {
        return path != null && (path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/")) ? ENGLISH : SWEDISH;
    }

    static void begin(Language language) {
        CURRENT.set(language);
    }

    static void end() {
        CURRENT.remove();
    }

    /** @return as in {@code <html lang>} */
    public String code() {
        return code;
    }

    /** @return how figures and dates are written */
    public Locale locale() {
        return locale;
    }

    /**
     * @return which bundles hold the texts. The root ones are Swedish: asked for by "sv" they would be passed over for English ones
     *         on a server that is English itself
     */
    public Locale bundles() {
        return bundles;
    }

    public Language other() {
        return this == SWEDISH ? ENGLISH : SWEDISH;
    }

    /** @param path in Swedish, beginning with a slash */
    String address(String path) {
        return path.equals(HOME) && !prefix.isEmpty() ? prefix : prefix + path;
    }

    /** @return the path in Swedish; one that lies elsewhere as it is */
    String withoutPrefix(String path) {
        if (prefix.isEmpty() || of(path) != this) {
            return path;
        }
        return path.length() == prefix.length() ? HOME : path.substring(prefix.length());
    }
}
