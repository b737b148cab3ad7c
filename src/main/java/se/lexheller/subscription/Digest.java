package se.lexheller.subscription;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one mail tells: each case once, by the weightiest that has happened to it. */
public final class Digest {

    /** A case in a mail: number and address, never a word of the case. */
    public record Line(NewsKind what, String number, String slug) {
    }

    /** A piece of news that waits to be told. */
    record Waiting(NewsKind what, String number, String slug, boolean withdrawn) {

        /** Of what isn't public any more nothing is told but that. */
        private boolean isTold() {
            return withdrawn == (what == NewsKind.WITHDRAWN);
        }
    }

    private Digest() {
    }

    /** What is new stays new where it has been corrected meanwhile. */
    static List<Line> of(List<Waiting> waiting) {
        Map<String, Line> lines = new LinkedHashMap<>();
        waiting.stream().filter(Waiting::isTold)
                .forEach(w -> lines.merge(w.number(), new Line(w.what(), w.number(), w.slug()), Digest::weightier));
        return lines.values().stream().sorted(Comparator.comparing(Line::what)).toList();
    }

    private static Line weightier(Line one, Line other) {
        boolean newToReader = one.what() == NewsKind.PUBLISHED && other.what() == NewsKind.CORRECTED;
        return newToReader || one.what().compareTo(other.what()) >= 0 ? one : other;
    }
}
