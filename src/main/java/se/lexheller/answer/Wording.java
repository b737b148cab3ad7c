package se.lexheller.answer;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shows how one wording became another, word by word. The runs are plain text: whoever shows them escapes them. */
final class Wording {

    /** A word with the punctuation it carries, or the white space between words. */
    private static final Pattern PIECE = Pattern.compile("\\s+|\\S+");

    private Wording() {
    }

    /** @return runs in reading order; of a replaced place what went comes before what came */
    static List<WordChange> changes(String before, String after) {
        List<String> old = pieces(before);
        List<WordChange> changes = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, pieces(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(changes, WordChange.Kind.SAME, old.subList(read, from));
            add(changes, WordChange.Kind.REMOVED, delta.getSource().getLines());
            add(changes, WordChange.Kind.ADDED, delta.getTarget().getLines());
            read = from + delta.getSource().size();
        }
        add(changes, WordChange.Kind.SAME, old.subList(read, old.size()));
        return changes;
    }

    private static void add(List<WordChange> changes, WordChange.Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            changes.add(new WordChange(kind, String.join("", pieces)));
        }
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(r -> r.group()).toList();
    }
}
