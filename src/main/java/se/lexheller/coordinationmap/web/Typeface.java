package se.lexheller.coordinationmap.web;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface that is shipped with the product: its letters as shapes. Needs neither fonts nor their libraries on the machine. */
enum Typeface {
    REGULAR("atkinson-400.ttf"), BOLD("atkinson-700.ttf"), HEADING("newsreader-600.ttf");

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + file + " is part of the product", e);
        }
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> advance(letters.getGlyphId(letter), size)).sum();
    }

    /** @return the text as the data of an SVG path, its first letter beginning at x, standing on y */
    String outline(String text, double size, double x, double y) {
        StringBuilder path = new StringBuilder();
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            AffineTransform place = new AffineTransform(size / unitsPerEm, 0, 0, -size / unitsPerEm, at, y);
            shape(glyph, place, path);
            at += advance(glyph, size);
        }
        return path.toString();
    }

    // The font reads its letters when they are asked for, from one place in its file.
    private synchronized double advance(int glyph, double size) {
        try {
            return font.getAdvanceWidth(glyph) * size / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void shape(int glyph, AffineTransform place, StringBuilder path) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                append(data.getPath().getPathIterator(place), path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(PathIterator shape, StringBuilder path) {
        double[] numbers = new double[6];
        for (; !shape.isDone(); shape.next()) {
            int command = shape.currentSegment(numbers);
            path.append(COMMANDS[command]);
            for (int i = 0; i < NUMBERS[command]; i++) {
                path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", numbers[i]));
            }
        }
    }
}
