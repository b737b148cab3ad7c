package se.lexheller.installation;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text written with the few marks that there are: "## " makes a heading, "- " an item of a list, an empty line ends a
 * paragraph. There is no HTML in it: whoever shows it escapes the words.
 *
 * @param words one for a heading, the lines of a paragraph, the items of a list
 */
public record TextBlock(Kind kind, List<String> words) {

    /** What a piece is. */
    public enum Kind { HEADING, PARAGRAPH, LIST }

    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    public TextBlock {
        words = List.copyOf(words);
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    public boolean isParagraph() {
        return kind == Kind.PARAGRAPH;
    }

    /** @param text line ends as \n */
    public static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        Kind kind = null;
        List<String> words = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            Kind next = line.isBlank() ? null : line.startsWith(HEADING) ? Kind.HEADING : line.startsWith(ITEM) ? Kind.LIST : Kind.PARAGRAPH;
            if (next != kind || next == Kind.HEADING) {
                if (kind != null) {
                    blocks.add(new TextBlock(kind, words));
                }
                words.clear();
            }
            kind = next;
            if (next != null) {
                words.add(next == Kind.HEADING ? line.substring(HEADING.length()).strip() : next == Kind.LIST ? line.substring(ITEM.length()).strip() : line.strip());
            }
        }
        return List.copyOf(blocks);
    }
}
