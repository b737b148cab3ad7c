package se.lexheller.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A text, or a part of one, in which what was looked for is marked. */
public record Marked(List<Piece> pieces) {

    /** @param hit whether it is one of the words that were looked for */
    public record Piece(String text, boolean hit) {
    }

    static Marked plain(String text) {
        return new Marked(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
    }

    /** @param isHit whether a word, in small letters, is one that was looked for */
    static Marked whole(String text, Predicate<String> isHit) {
        return new Marked(pieces(text, hits(SwedishWords.forms(text), isHit), 0, text.length()));
    }

    /** @return that stretch of the text in which most of the words stand, on one line, with … where it was cut */
    static Marked extract(String whole, int longest, Predicate<String> isHit) {
        String text = whole.replaceAll("\\s+", " ").strip();
        List<SwedishWords.Word> words = SwedishWords.forms(text);
        List<SwedishWords.Word> hits = hits(words, isHit);
        if (text.length() <= longest) {
            return new Marked(pieces(text, hits, 0, text.length()));
        }
        int from = begin(text, words, hits, longest);
        int end = words.stream().mapToInt(SwedishWords.Word::end).filter(e -> e <= from + longest).max().orElse(Math.min(text.length(), from + longest));
        List<Piece> pieces = new ArrayList<>(pieces(text, hits, from, Math.max(end, from)));
        if (from > 0) {
            pieces.add(0, new Piece("… ", false));
        }
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Marked(pieces);
    }

    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    public boolean isAnyHit() {
        return pieces.stream().anyMatch(Piece::hit);
    }

    private static List<SwedishWords.Word> hits(List<SwedishWords.Word> words, Predicate<String> isHit) {
        return words.stream().filter(word -> isHit.test(word.form())).toList();
    }

    /** The sentence or the few words before the hit from which on most different words are seen. */
    private static int begin(String text, List<SwedishWords.Word> words, List<SwedishWords.Word> hits, int longest) {
        int best = 0;
        long most = 0;
        for (SwedishWords.Word hit : hits) {
            int from = before(text, words, hit, longest / 3);
            long seen = hits.stream().filter(h -> h.start() >= from && h.end() <= from + longest).map(SwedishWords.Word::form).distinct().count();
            if (seen > most) {
                most = seen;
                best = from;
            }
        }
        return best;
    }

    private static int before(String text, List<SwedishWords.Word> words, SwedishWords.Word hit, int atMost) {
        int earliest = Math.max(0, hit.start() - atMost);
        int sentence = text.lastIndexOf(". ", hit.start());
        if (sentence >= earliest) {
            return sentence + 2;
        }
        return earliest == 0 ? 0 : words.stream().mapToInt(SwedishWords.Word::start).filter(s -> s >= earliest).min().orElse(hit.start());
    }

    private static List<Piece> pieces(String text, List<SwedishWords.Word> hits, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (SwedishWords.Word hit : hits) {
            if (hit.start() >= at && hit.end() <= to) {
                if (hit.start() > at) {
                    pieces.add(new Piece(text.substring(at, hit.start()), false));
                }
                pieces.add(new Piece(text.substring(hit.start(), hit.end()), true));
                at = hit.end();
            }
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        return pieces;
    }
}
