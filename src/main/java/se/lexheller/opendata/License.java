package se.lexheller.opendata;

/** On what terms everything public may be used: the same for all of it. */
public final class License {

    /** CC0 1.0: nobody has to ask, and nobody has to name the source, though it is good to. */
    public static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
    public static final String NAME = "CC0 1.0";
    /** Of the header that says so. */
    public static final String LINK = "<" + CC0 + ">; rel=\"license\"";

    private License() {
    }
}
