package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lexheller.privacy.Word.Shape;

/**
 * Finds names of persons by how they are written: two capitalised words that belong to no authority, place or programme, a
 * known given name, a name after a title or "heter", initials. A guess, which is why it warns and never stops.
 */
final class NameRule implements DetectionRule {

    private static final int MOST_WORDS = 5;
    private static final int LOOK_BACK = 5;
    private static final Set<String> PARTICLES = Set.of("von", "af", "van", "bin", "ibn", "al", "el", "de", "der", "la", "da", "dos", "du");
    private static final Set<String> TITLES = Set.of("fru", "herr", "fröken", "dr", "doktor", "doktorn", "rektor", "rektorn", "överläkare", "professor",
            "mamma", "mamman", "pappa", "pappan", "mor", "far", "bror", "brodern", "syster", "systern", "son", "sonen", "dotter", "dottern", "make", "maken",
            "maka", "makan", "sambo", "sambon", "hustrun", "vännen", "grannen", "kollegan", "klient", "klienten", "patient", "patienten", "deltagare", "deltagaren",
            "brukaren", "coach", "coachen", "chef", "chefen", "kurator", "kuratorn", "mannen", "kvinnan", "pojken", "flickan", "tolken");
    private static final List<String> TITLE_ENDINGS = List.of("handläggare", "handläggaren", "sekreterare", "sekreteraren", "läkare", "läkaren", "psykolog",
            "psykologen", "terapeut", "terapeuten", "konsulent", "konsulenten", "coach", "coachen", "chef", "chefen", "vägledare", "vägledaren", "handledare",
            "handledaren", "koordinator", "koordinatorn", "sköterska", "sköterskan", "utredare", "utredaren", "samordnare", "samordnaren", "lärare", "läraren");
    private static final Set<String> NAMING = Set.of("heter", "hette", "namnet", "kallad", "kallat", "smeknamnet");
    private static final Set<String> CALLING = Set.of("honom", "henne", "mig", "sig", "dem");
    /** What heter when it isn't a person. */
    private static final List<String> THINGS = List.of("insats", "projekt", "kurs", "metod", "program", "system", "blankett", "tjänst", "verksamhet",
            "myndighet", "inspektion", "lag", "grupp", "förening", "företag", "ort", "modell", "plats", "dokument", "rapport", "webbplats", "det", "förbund");
    private static final Set<String> CLASSIFIED = Set.of("bilaga", "grupp", "fråga", "alternativ", "hepatit", "vitamin", "plan", "spår");

    @Override
    public List<Finding> find(ScannedText text) {
        List<Finding> found = new ArrayList<>();
        Words words = text.words();
        int i = 0;
        while (i < words.size()) {
            int end = endOfName(words, i);
            if (end > i) {
                found.add(text.finding(FindingKind.NAME, words.at(i).start(), placeEnd(words, end - 1)));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** The full stop of a last initial belongs to it. */
    private static int placeEnd(Words words, int last) {
        boolean initial = words.at(last).is(Shape.INITIAL) && words.signAfter(last) == '.';
        return words.at(last).end() + (initial ? 1 : 0);
    }

    /** @return the word after the name's last; i where no name begins here */
    private static int endOfName(Words words, int i) {
        Word word = words.at(i);
        if (word.is(Shape.INITIAL)) {
            return afterInitials(words, i);
        }
        if (word.is(Shape.UPPER)) {
            return afterShouted(words, i);
        }
        if (!word.is(Shape.CAPITAL) || word.text().length() < 2 || isAfterLex(words, i)) {
            return i;
        }
        if (isReversed(words, i)) {
            return i + 2;
        }
        int end = extended(words, i);
        return isName(words, i, end) ? end : i;
    }

    private static boolean isName(Words words, int i, int end) {
        Word word = words.at(i);
        if (isIntroduced(words, i)) {
            return isCandidate(word);
        }
        if (isGivenName(word)) {
            return true;
        }
        if (end == i + 1) {
            return !word.opening() && isCandidate(word) && word.lower().length() > 6 && Lexicon.withoutGenitive(word.lower()).endsWith("sson");
        }
        boolean perhaps = Lexicon.isPerhapsGiven(word);
        if (!perhaps && !isCandidate(word)) {
            return false;
        }
        Word next = words.at(i + 1);
        boolean strong = Lexicon.isSurname(next) || isGivenName(next) || next.is(Shape.INITIAL);
        return strong || !word.opening() || perhaps;
    }

    /** Word after word that may belong to a name: Magnus O. Berg, Henrik von Rosen, Thi Hoa Tran. */
    private static int extended(Words words, int i) {
        int end = i + 1;
        while (end < i + MOST_WORDS) {
            if (words.follows(end) && isPart(words, end)) {
                end++;
            } else if (words.follows(end) && PARTICLES.contains(words.at(end).lower()) && words.follows(end + 1) && isCandidate(words.at(end + 1))) {
                end += 2;
            } else if (words.at(end - 1).is(Shape.INITIAL) && words.follows(end, '.') && isCandidate(words.at(end))) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isPart(Words words, int i) {
        Word word = words.at(i);
        return isCandidate(word) || word.is(Shape.INITIAL) && words.signAfter(i) == '.' && words.follows(i + 1, '.') && isCandidate(words.at(i + 1));
    }

    private static boolean isCandidate(Word word) {
        return word.is(Shape.CAPITAL) && word.text().length() > 1 && (isGivenName(word) || Lexicon.isPerhapsGiven(word) || Lexicon.isListedSurname(word) || !Lexicon.isNoName(word));
    }

    private static boolean isGivenName(Word word) {
        if (Lexicon.isGiven(word)) {
            return true;
        }
        int dash = word.lower().indexOf('-');
        return dash > 1 && Lexicon.isGiven(Word.of(0, dash, word.text().substring(0, dash), false)) && !Lexicon.isNoName(word);
    }

    private static boolean isAfterLex(Words words, int i) {
        return words.follows(i) && words.at(i - 1).lower().equals("lex");
    }

    /** After a title or "heter": fru Lindgren, han heter Tesfay. */
    private static boolean isIntroduced(Words words, int i) {
        if (!words.follows(i)) {
            return false;
        }
        String before = words.at(i - 1).lower();
        if (TITLES.contains(before) || Lexicon.endsIn(before, TITLE_ENDINGS, 0)) {
            return true;
        }
        if (NAMING.contains(before)) {
            return !namesAThing(words, i);
        }
        boolean called = before.equals("kallas") || CALLING.contains(before) && words.at(i - 2).lower().startsWith("kalla");
        return called && !namesAThing(words, i) || before.equals("namn") && words.at(i - 2).lower().equals("vid");
    }

    private static boolean namesAThing(Words words, int i) {
        for (int back = i - 2; back >= Math.max(0, i - 1 - LOOK_BACK); back--) {
            String lower = words.at(back).lower();
            if (THINGS.stream().anyMatch(thing -> lower.equals("det") ? thing.equals("det") : !thing.equals("det") && lower.contains(thing))) {
                return true;
            }
            if (words.at(back).opening()) {
                return false;
            }
        }
        return false;
    }

    /** Svensson, Erik. */
    private static boolean isReversed(Words words, int i) {
        Word given = words.at(i + 1);
        boolean surname = Lexicon.isSurname(words.at(i)) && !Lexicon.isPlace(words.at(i));
        return surname && words.follows(i + 1, ',') && given.is(Shape.CAPITAL) && isGivenName(given) && extended(words, i + 1) == i + 2;
    }

    /** ANNA ANDERSSON. */
    private static int afterShouted(Words words, int i) {
        boolean name = isGivenName(words.at(i)) && words.follows(i + 1) && words.at(i + 1).is(Shape.UPPER) && !Lexicon.isNoName(words.at(i + 1));
        return name ? i + 2 : i;
    }

    /** A.S., A. Svensson, P. O. Lindell, K-G. Lund. */
    private static int afterInitials(Words words, int i) {
        int end = i;
        while (end < i + 3 && words.at(end).is(Shape.INITIAL) && words.signAfter(end) == '.' && (end == i || words.follows(end, '.'))) {
            end++;
        }
        if (end == i || CLASSIFIED.contains(words.at(i - 1).lower()) && words.follows(i)) {
            return i;
        }
        Word next = words.at(end);
        boolean surname = words.follows(end, '.') && next.is(Shape.CAPITAL) && Lexicon.isSurname(next);
        if (surname || end - i > 1 && words.follows(end, '.') && isCandidate(next)) {
            return extended(words, end);
        }
        return end - i > 1 ? end : i;
    }
}
