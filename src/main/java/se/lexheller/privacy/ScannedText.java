package se.lexheller.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the rules read it: digits of every script and width as 0–9, every dash as "-", every space as " ", other
 * characters in their plain form (NFKC), invisible ones left out. Each character still knows its place in the text as given.
 */
class ScannedText {

    /** What stands before the beginning and after the end. */
    static final char OUTSIDE = 0;

    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;
    private Words words;

    ScannedText(String text) {
        chars = new char[text.length()];
        starts = new int[text.length()];
        ends = new int[text.length()];
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            take(codePoint, i, next);
            i = next;
        }
    }

    int length() {
        return length;
    }

    /** Its words, which several rules read. */
    Words words() {
        if (words == null) {
            words = new Words(this);
        }
        return words;
    }

    char at(int i) {
        return i >= 0 && i < length ? chars[i] : OUTSIDE;
    }

    boolean digitAt(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean letterOrDigitAt(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    boolean digitRunStartsAt(int i) {
        return digitAt(i) && !digitAt(i - 1);
    }

    /** How many digits stand from here on, counted to {@code most} at the most. */
    int digitsFrom(int i, int most) {
        int count = 0;
        while (count < most && digitAt(i + count)) {
            count++;
        }
        return count;
    }

    /** How many spaces stand from here on, counted to {@code most} at the most. */
    int blanksFrom(int i, int most) {
        int count = 0;
        while (count < most && at(i + count) == ' ') {
            count++;
        }
        return count;
    }

    /** @param word in lower case */
    boolean wordAt(int i, String word) {
        for (int j = 0; j < word.length(); j++) {
            if (Character.toLowerCase(at(i + j)) != word.charAt(j)) {
                return false;
            }
        }
        return true;
    }

    String between(int from, int to) {
        StringBuilder read = new StringBuilder();
        for (int i = from; i < to; i++) {
            read.append(at(i));
        }
        return read.toString();
    }

    /** The place in the text as given. */
    Finding finding(FindingKind kind, int from, int to) {
        return new Finding(kind, starts[from], ends[to - 1]);
    }

    private void take(int codePoint, int start, int end) {
        if (codePoint < 0x80) {
            takeAscii((char) codePoint, start, end);
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK -> compose(codePoint, end);
            case Character.FORMAT, Character.CONTROL, Character.ENCLOSING_MARK -> { }
            case Character.DASH_PUNCTUATION -> append('-', start, end);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> append('\n', start, end);
            case Character.DECIMAL_DIGIT_NUMBER -> append((char) ('0' + Character.digit(codePoint, 10)), start, end);
            default -> takeOther(codePoint, start, end);
        }
    }

    private void takeAscii(char c, int start, int end) {
        if (c >= ' ' && c != 0x7F || c == '\n') {
            append(c, start, end);
        } else if (c == '\t' || c == '\r') {
            append(c == '\t' ? ' ' : '\n', start, end);
        }
    }

    private void takeOther(int codePoint, int start, int end) {
        if (isMinus(codePoint)) {
            append('-', start, end);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        for (int i = 0; i < plain.length(); i++) {
            append(plain.charAt(i), start, end);
        }
    }

    /** A letter whose ring or dots follow it becomes one, as Å; other marks are left out. */
    private void compose(int mark, int end) {
        if (length > 0 && Character.isLetter(chars[length - 1]) && mark <= Character.MAX_VALUE) {
            String whole = Normalizer.normalize("" + chars[length - 1] + (char) mark, Normalizer.Form.NFC);
            if (whole.length() == 1) {
                chars[length - 1] = whole.charAt(0);
                ends[length - 1] = end;
            }
        }
    }

    /** Minus signs and hyphen bullets, which Unicode counts as symbols, not as dashes. */
    private static boolean isMinus(int codePoint) {
        return codePoint == 0x2212 || codePoint == 0x2043 || codePoint == 0x02D7 || codePoint == 0x207B || codePoint == 0x208B;
    }

    private void append(char c, int start, int end) {
        if (length == chars.length) {
            int larger = 2 * length + 16;
            chars = Arrays.copyOf(chars, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }
}
