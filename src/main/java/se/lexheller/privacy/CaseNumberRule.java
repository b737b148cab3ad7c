package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lexheller.privacy.Word.Shape;

/** Finds the numbers by which authorities and courts keep a case: dnr 2024/01234, mål nr 1234-24, KS 2026/45. Our own LH- is none. */
final class CaseNumberRule implements DetectionRule {

    private static final Set<String> KEYS = Set.of("dnr", "diarienummer", "diarienumret", "diarienr", "ärendenummer", "ärendenumret", "ärendenr", "målnummer",
            "målnumret", "målnr", "beslutsnummer", "journalnummer", "journalnr", "aktnummer", "aktnr", "ärende-id");
    private static final Set<String> KEYS_WITH_NUMBER = Set.of("mål", "målet", "ärende", "ärendet", "d", "akt", "journal");
    private static final Set<String> FILLERS = Set.of("är", "nr", "nummer", "har", "med");
    private static final String OWN = "lh";
    private static final int LEAST_DIGITS = 4;
    private static final int MOST_PARTS = 4;

    @Override
    public List<Finding> find(ScannedText text) {
        List<Finding> found = new ArrayList<>();
        Words words = text.words();
        int i = 0;
        while (i < words.size()) {
            int from = afterKey(words, i);
            int end = from > i ? endOfNumber(text, words, from) : endOfBare(text, words, i);
            int start = from > i ? from : i;
            if (end > start) {
                found.add(text.finding(FindingKind.CASE_NUMBER, words.at(start).start(), words.at(end - 1).end()));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** @return where the number would begin; i where no word announces one */
    private static int afterKey(Words words, int i) {
        String lower = words.at(i).lower();
        boolean withNumber = KEYS_WITH_NUMBER.contains(lower) && (words.follows(i + 1) || words.follows(i + 1, '.')) && words.at(i + 1).lower().startsWith("nr");
        if (!KEYS.contains(lower) && !withNumber) {
            return i;
        }
        int from = i + 1;
        while (from < i + 3 && isNear(words, from) && FILLERS.contains(words.at(from).lower())) {
            from++;
        }
        return isNear(words, from) ? from : i;
    }

    private static boolean isNear(Words words, int i) {
        return words.follows(i) || words.follows(i, ':') || words.follows(i, '.');
    }

    private static int endOfNumber(ScannedText text, Words words, int from) {
        int end = from;
        int digits = 0;
        while (end < from + MOST_PARTS && (end == from || belongs(text, words, end))) {
            Word part = words.at(end);
            int own = digitsIn(part);
            if (own == 0 && !part.is(Shape.UPPER) && !part.is(Shape.INITIAL)) {
                break;
            }
            digits += own;
            end++;
        }
        return digits >= LEAST_DIGITS && !words.at(from).lower().startsWith(OWN + "-") ? end : from;
    }

    private static boolean belongs(ScannedText text, Words words, int i) {
        boolean joined = words.at(i).start() == words.at(i - 1).end() + 1 && "/-:.".indexOf(text.at(words.at(i - 1).end())) >= 0;
        return joined || words.follows(i) && digitsIn(words.at(i)) > 1 || words.follows(i) && !hasDigits(words.at(i - 1)) && hasDigits(words.at(i));
    }

    /** SN 2025/118, KS-2026/45: capital letters, a year, a stroke. With a colon it would be a law's number. */
    private static int endOfBare(ScannedText text, Words words, int i) {
        Word series = words.at(i);
        boolean apart = series.is(Shape.UPPER) && series.text().length() <= 6 && words.follows(i + 1) && isYear(words.at(i + 1).lower());
        int dash = series.text().indexOf('-');
        boolean together = dash > 1 && dash <= 6 && Word.of(0, dash, series.text().substring(0, dash), false).is(Shape.UPPER)
                && isYear(series.lower().substring(dash + 1));
        int year = apart ? i + 1 : i;
        boolean own = series.lower().startsWith(OWN);
        boolean number = text.at(words.at(year).end()) == '/' && words.at(year + 1).start() == words.at(year).end() + 1 && hasDigits(words.at(year + 1));
        return (apart || together) && number && !own ? year + 2 : i;
    }

    private static boolean isYear(String lower) {
        return lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20")) && lower.chars().allMatch(Character::isDigit);
    }

    private static boolean hasDigits(Word word) {
        return digitsIn(word) > 0;
    }

    private static int digitsIn(Word word) {
        return (int) word.text().chars().filter(Character::isDigit).count();
    }
}
