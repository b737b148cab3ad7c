package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lexheller.privacy.Word.Shape;

/** Finds where somebody lives: Storgatan 12 B, 582 25 Linköping, "bor på Ringgatan". */
final class AddressRule implements DetectionRule {

    private static final List<String> STREETS = List.of("gatan", "gata", "vägen", "väg", "torget", "torg", "gränd", "gränden", "stigen", "stig", "allén", "allé",
            "allen", "backen", "backe", "platsen", "plan", "leden", "esplanaden", "avenyn", "kajen", "terrassen", "svängen", "slingan", "kroken", "vången", "liden",
            "brinken", "promenaden", "rundan", "gången", "tvärgränd", "zonen");
    private static final Set<String> BEFORE = Set.of("stora", "lilla", "norra", "södra", "västra", "östra", "gamla", "nya", "övre", "nedre", "kungliga", "s:t");
    private static final Set<String> UNITS = Set.of("dagar", "dag", "veckor", "vecka", "månader", "månad", "timmar", "timme", "år", "kr", "kronor", "procent", "personer",
            "deltagare", "platser", "gånger", "meter", "km", "stycken", "st", "minuter");
    private static final Set<String> LIVING = Set.of("bor", "bodde", "boende", "skriven", "folkbokförd");
    private static final int MOST_DIGITS = 4;

    @Override
    public List<Finding> find(ScannedText text) {
        List<Finding> found = new ArrayList<>();
        Words words = text.words();
        int i = 0;
        while (i < words.size()) {
            int end = Math.max(endOfStreet(words, i), endOfPostal(words, i));
            if (end > i) {
                found.add(text.finding(FindingKind.ADDRESS, words.at(i).start(), words.at(end - 1).end()));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    private static int endOfStreet(Words words, int i) {
        int street = i;
        if (words.at(i).is(Shape.CAPITAL) && words.follows(i + 1) && !isStreet(words.at(i)) && isBefore(words.at(i)) && isStreetWord(words.at(i + 1))) {
            street = i + 1;
        } else if (words.at(i).lower().equals("s") && words.follows(i + 1, ':') && words.follows(i + 2) && isStreet(words.at(i + 2))) {
            street = i + 2;
        } else if (!isStreet(words.at(i))) {
            return i;
        }
        if (words.follows(street + 1) && isHouseNumber(words.at(street + 1).lower()) && !isUnit(words, street + 2)) {
            return pastStair(words, pastLetter(words, street + 2));
        }
        return livesThere(words, i) ? street + 1 : i;
    }

    private static boolean isBefore(Word word) {
        return BEFORE.contains(word.lower()) || word.text().length() > 1 && Character.isUpperCase(word.text().charAt(0)) && word.lower().endsWith("s");
    }

    private static boolean isStreet(Word word) {
        return word.is(Shape.CAPITAL) && Lexicon.endsIn(word.lower(), STREETS, 2);
    }

    /** After Norra or Kungs the street may be written small. */
    private static boolean isStreetWord(Word word) {
        return Lexicon.endsIn(word.lower(), STREETS, 0);
    }

    private static boolean isUnit(Words words, int i) {
        return words.follows(i) && UNITS.contains(words.at(i).lower());
    }

    /** 12, 12b; never a year's or an amount's many digits. */
    private static boolean isHouseNumber(String lower) {
        int digits = 0;
        while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
            digits++;
        }
        boolean rest = digits == lower.length() || digits == lower.length() - 1 && Character.isLetter(lower.charAt(digits)) || lower.indexOf('-') == digits;
        return digits > 0 && digits < MOST_DIGITS && lower.charAt(0) != '0' && rest;
    }

    private static int pastLetter(Words words, int i) {
        return words.follows(i) && words.at(i).is(Shape.INITIAL) ? i + 1 : i;
    }

    /** lgh 1102, 2 tr. */
    private static int pastStair(Words words, int i) {
        boolean flat = (words.follows(i) || words.follows(i, ',')) && words.at(i).lower().equals("lgh") && words.follows(i + 1);
        boolean stair = (words.follows(i) || words.follows(i, ',')) && words.follows(i + 1) && words.at(i + 1).lower().equals("tr");
        return flat || stair ? i + 2 : i;
    }

    private static boolean livesThere(Words words, int i) {
        return words.follows(i) && Set.of("på", "i", "vid").contains(words.at(i - 1).lower()) && words.follows(i - 1) && LIVING.contains(words.at(i - 2).lower());
    }

    /** 582 25 Linköping; in one word only before a place that is known, since 58225 may be any amount. */
    private static int endOfPostal(Words words, int i) {
        String lower = words.at(i).lower();
        if (isDigits(lower, 5) && words.follows(i + 1) && words.at(i + 1).is(Shape.CAPITAL) && Lexicon.isPlace(words.at(i + 1))) {
            return i + 2;
        }
        boolean parts = isDigits(lower, 3) && words.follows(i + 1) && isDigits(words.at(i + 1).lower(), 2) && words.follows(i + 2);
        boolean alone = !words.follows(i) || !Character.isDigit(lastOf(words.at(i - 1).lower()));
        return parts && alone && lower.charAt(0) != '0' && words.at(i + 2).is(Shape.CAPITAL) ? i + 3 : i;
    }

    private static char lastOf(String lower) {
        return lower.isEmpty() ? ' ' : lower.charAt(lower.length() - 1);
    }

    private static boolean isDigits(String lower, int count) {
        return lower.length() == count && lower.chars().allMatch(Character::isDigit);
    }
}
