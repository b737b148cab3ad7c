package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;

/** The words of a text in their order, and what stands between them. */
final class Words {

    private static final int LONGEST = 50;
    private static final int MOST_BLANKS = 3;
    private static final Word NONE = Word.of(0, 0, "", true);

    private final ScannedText text;
    private final List<Word> words = new ArrayList<>();

    Words(ScannedText text) {
        this.text = text;
        int i = 0;
        int previousEnd = 0;
        while (i < text.length()) {
            if (!text.letterOrDigitAt(i)) {
                i++;
                continue;
            }
            int end = endOfWord(i);
            words.add(Word.of(i, end, end - i > LONGEST ? "" : text.between(i, end), opens(previousEnd, i)));
            previousEnd = end;
            i = end;
        }
    }

    int size() {
        return words.size();
    }

    /** @return a word without letters where there is none */
    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NONE;
    }

    /** @return whether nothing but a space or two stands between a word and the one before */
    boolean follows(int i) {
        if (i <= 0 || i >= words.size()) {
            return false;
        }
        int end = at(i - 1).end();
        int blanks = text.blanksFrom(end, MOST_BLANKS);
        return blanks > 0 && end + blanks == at(i).start();
    }

    /** @return whether just this sign, and perhaps a space, stands between a word and the one before */
    boolean follows(int i, char sign) {
        if (i <= 0 || i >= words.size() || text.at(at(i - 1).end()) != sign) {
            return false;
        }
        int after = at(i - 1).end() + 1;
        return after + text.blanksFrom(after, 1) == at(i).start();
    }

    char signAfter(int i) {
        return text.at(at(i).end());
    }

    private int endOfWord(int from) {
        int i = from;
        while (text.letterOrDigitAt(i) || "-'\u2019".indexOf(text.at(i)) >= 0 && text.at(i) != ScannedText.OUTSIDE && text.letterOrDigitAt(i + 1)) {
            i++;
        }
        return i;
    }

    private boolean opens(int from, int to) {
        if (words.isEmpty()) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char sign = text.at(i);
            boolean afterInitial = sign == '.' && words.get(words.size() - 1).is(Word.Shape.INITIAL);
            if (!afterInitial && ".!?:;\n\"\u2022\u00B7\u201D\u201C\u00BB\u00AB(/".indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }
}
