package se.lexheller.search;

import java.util.Arrays;
import java.util.Optional;

/** What the found can be narrowed to, by the name that the address has for it: readers keep such links. */
public enum Facet {
    /** What sort of thing it is; the values are the names of {@link EntryType}. */
    TYPE("slag"),
    /** Names of DeviationKind. */
    KIND("typ"),
    /** Ids of organisations. */
    ACTOR("aktor"),
    /** Slugs. */
    GROUP("malgrupp"),
    /** Slugs. */
    INTERVENTION("insats"),
    /** Codes. */
    MUNICIPALITY("kommun"),
    /** In which it was published. */
    YEAR("ar");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    String field() {
        return "facet." + parameter;
    }

    static Optional<Facet> of(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}
