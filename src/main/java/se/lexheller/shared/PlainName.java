package se.lexheller.shared;

import java.text.Normalizer;
import java.util.Locale;

/** A name brought to what an address can hold: "Förstärkt arbetsträning" becomes forstarkt-arbetstraning. */
public final class PlainName {

    /** Possessive: a text of any length is matched without a stack that grows with it. */
    private static final String SHAPE = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    private PlainName() {
    }

    /** @return empty where the name has no letter or digit of a to z, 0 to 9 when its marks are taken off */
    public static String of(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** @return whether the text could be such a name at all */
    public static boolean isOne(String text) {
        return text != null && text.matches(SHAPE);
    }
}
