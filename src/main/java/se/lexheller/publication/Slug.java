package se.lexheller.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.lexheller.shared.FieldError;

/** The last part of a case's public address, made from its title: "Väntetid efter försteg" → vantetid-efter-forsteg. */
public final class Slug {

    public static final int LONGEST = 100;
    private static final int LONGEST_MADE = 80;
    private static final int SHORTEST = 3;
    private static final String NAMELESS = "avvikelse";
    /** Words that the list's own address may need for itself. */
    private static final Set<String> RESERVED = Set.of("sok", "ny", "alla", "sida", "feed", "flode", "arkiv", "tema", "teman",
            "statistik", "prenumerera", "export", "api");

    private Slug() {
    }

    /**
     * @param taken whether an address is somebody else's
     * @return a free one: where the plain one is taken or reserved a number follows, beginning with 2
     */
    static String of(String title, Predicate<String> taken) {
        String plain = plain(title);
        String slug = plain;
        for (int n = 2; RESERVED.contains(slug) || taken.test(slug); n++) {
            slug = plain + "-" + n;
        }
        return slug;
    }

    private static String plain(String title) {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replace("æ", "ae").replace("ø", "o").replace("ß", "ss");
        String words = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = shortened(words);
        return cut.length() < SHORTEST ? NAMELESS : cut;
    }

    /** Between words where there is a place for it. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST_MADE) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST_MADE);
        return words.substring(0, end < SHORTEST ? LONGEST_MADE : end);
    }

    /** @return whether it has the shape of a slug at all; what hasn't is never looked up, since the column holds ASCII alone */
    static boolean isSlug(String text) {
        return text != null && text.length() >= SHORTEST && text.length() <= LONGEST && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /** @return what is wrong with an address that somebody has typed */
    static Optional<FieldError> check(String field, String slug, Predicate<String> taken) {
        if (!isSlug(slug)) {
            return Optional.of(FieldError.of(field, "error.slug-shape", SHORTEST, LONGEST));
        }
        return RESERVED.contains(slug) || taken.test(slug) ? Optional.of(FieldError.of(field, "error.slug-taken")) : Optional.empty();
    }
}
