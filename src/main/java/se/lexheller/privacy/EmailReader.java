package se.lexheller.privacy;

import java.util.List;

/** Reads one e-mail address from where its first character would stand; looks no further than an address can be long. */
final class EmailReader {

    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int LONGEST_TOP_DOMAIN = 63;
    private static final int MOST_BLANKS = 3;
    private static final List<String> AT_WORDS = List.of("snabel-a", "snabela", "snabel a");
    private static final List<String> BRACKETED_AT = List.of("@", "at", "a", "snabel-a", "snabela", "snabel a");
    private static final List<String> DOT_WORDS = List.of("punkt", "dot");
    private static final List<String> BRACKETED_DOT = List.of(".", "punkt", "dot");

    private final ScannedText text;
    private final int endOfFirstWord;
    private int end = -1;

    EmailReader(ScannedText text, int start) {
        this.text = text;
        this.endOfFirstWord = pastLocalWord(start, start + LONGEST_LOCAL);
        read(start);
    }

    /** Where the address ends; -1 where there is none. */
    int end() {
        return end;
    }

    /** Where to look on if there was no address. */
    int endOfFirstWord() {
        return endOfFirstWord;
    }

    private void read(int start) {
        int local = endOfFirstWord;
        int next = pastWordDot(local);
        while (next > local && next < start + LONGEST_LOCAL) {
            local = pastLocalWord(next, start + LONGEST_LOCAL);
            next = pastWordDot(local);
        }
        boolean spelled = local > endOfFirstWord;
        int domain = pastAt(local);
        // "på denna punkt anna@…": before a plain @, "punkt" is a word of the sentence.
        if (domain > local && !(spelled && text.at(local) == '@')) {
            readDomain(domain, false);
        } else if (domain == local && text.wordAt(pastBlanks(local), "at ")) {
            readDomain(pastBlanks(pastBlanks(local) + 2), true);
        }
    }

    /** @param dotSpelled whether only a spelled-out dot makes it an address: "at" alone is also a word */
    private void readDomain(int start, boolean dotSpelled) {
        int label = pastLabel(start, start + LONGEST_DOMAIN);
        boolean plainDots = text.at(label) == '.';
        while (label > start && label < start + LONGEST_DOMAIN) {
            int next = text.at(label) == '.' ? label + 1 : plainDots ? label : pastWordDot(label);
            int after = pastLabel(next, start + LONGEST_DOMAIN);
            if (next == label || after == next || plainDots && dotSpelled) {
                return;
            }
            label = after;
            if (isTopDomain(next, label)) {
                end = label;
            }
        }
    }

    private boolean isTopDomain(int from, int to) {
        if (to - from < 2 || to - from > LONGEST_TOP_DOMAIN) {
            return false;
        }
        String label = text.between(from, to);
        return label.startsWith("xn--") || label.chars().allMatch(Character::isLetter);
    }

    private int pastLocalWord(int from, int limit) {
        int i = from;
        while (i < limit && EmailRule.isLocal(text, i)) {
            i++;
        }
        return i;
    }

    private int pastLabel(int from, int limit) {
        int i = from;
        while (i < limit && (text.letterOrDigitAt(i) || text.at(i) == '-')) {
            i++;
        }
        return i;
    }

    private int pastAt(int i) {
        int sign = pastBlanks(i);
        if (text.at(sign) == '@') {
            return pastBlanks(sign + 1);
        }
        int bracketed = pastBracketed(i, BRACKETED_AT);
        return bracketed > i ? bracketed : pastSpelled(i, AT_WORDS);
    }

    private int pastWordDot(int i) {
        int bracketed = pastBracketed(i, BRACKETED_DOT);
        return bracketed > i ? bracketed : pastSpelled(i, DOT_WORDS);
    }

    /** @return i where no such word stands between spaces */
    private int pastSpelled(int i, List<String> words) {
        int from = pastBlanks(i);
        for (String word : words) {
            int to = from + word.length();
            if (text.wordAt(from, word) && text.at(to) == ' ') {
                return pastBlanks(to);
            }
        }
        return i;
    }

    /** @return i where no such word stands in brackets */
    private int pastBracketed(int i, List<String> words) {
        int open = pastBlanks(i);
        int bracket = "[({<".indexOf(text.at(open));
        if (bracket < 0) {
            return i;
        }
        int from = pastBlanks(open + 1);
        for (String word : words) {
            int close = pastBlanks(from + word.length());
            if (text.wordAt(from, word) && text.at(close) == "])}>".charAt(bracket)) {
                return pastBlanks(close + 1);
            }
        }
        return i;
    }

    private int pastBlanks(int i) {
        return i + text.blanksFrom(i, MOST_BLANKS);
    }
}
