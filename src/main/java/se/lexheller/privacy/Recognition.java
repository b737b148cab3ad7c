package se.lexheller.privacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody may be recognised though nothing names them: one municipality, an exact day, and what few people there are
 * (age, where they come from, an illness). How many live where isn't asked: for any single municipality a season and "en
 * kommun" say the same and point at nobody. An advice, never a stop.
 *
 * @param municipality as it stands in the text
 * @param day          as it stands in the text
 * @param trait        as it stands in the text
 */
public record Recognition(String municipality, String day, String trait) {

    private static final Set<String> MONTHS = Set.of("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december");
    private static final int SHORTEST_DATE = 10;

    /** @param texts of one case */
    static Optional<Recognition> in(Collection<String> texts) {
        Set<String> municipalities = new LinkedHashSet<>();
        String named = null;
        String day = null;
        String trait = null;
        for (String text : texts) {
            Words words = new ScannedText(text).words();
            for (int i = 0; i < words.size(); i++) {
                if (Lexicon.isMunicipality(words.at(i))) {
                    named = named == null ? words.at(i).text() : named;
                    municipalities.add(Lexicon.withoutGenitive(words.at(i).lower()));
                }
                day = day == null ? day(words, i) : day;
                trait = trait == null ? trait(words, i) : trait;
            }
        }
        boolean one = municipalities.size() == 1;
        return one && day != null && trait != null ? Optional.of(new Recognition(named, day, trait)) : Optional.empty();
    }

    /** 4 maj, 2026-05-04. */
    private static String day(Words words, int i) {
        String text = words.at(i).text();
        if (isNumber(text, 2) && words.follows(i + 1) && MONTHS.contains(words.at(i + 1).lower())) {
            return text + " " + words.at(i + 1).text();
        }
        boolean iso = text.length() == SHORTEST_DATE && text.charAt(4) == '-' && text.charAt(7) == '-' && isNumber(text.substring(0, 4), 4)
                && isNumber(text.substring(5, 7), 2) && isNumber(text.substring(8), 2);
        return iso ? text : null;
    }

    /** 34 år, 34-årig, syrisk, diabetes. */
    private static String trait(Words words, int i) {
        Word word = words.at(i);
        if (isNumber(word.text(), 2) && words.follows(i + 1) && words.at(i + 1).lower().equals("år") && !words.at(i - 1).lower().equals("i")) {
            return word.text() + " år";
        }
        int dash = word.lower().indexOf("-årig");
        boolean aged = dash > 0 && isNumber(word.lower().substring(0, dash), 2);
        return aged || Lexicon.isHealth(word) || Lexicon.isOrigin(word) ? word.text() : null;
    }

    private static boolean isNumber(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What people write reaches no log. */
    @Override
    public String toString() {
        return "Recognition[…]";
    }
}
