package se.lexheller.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shows how one wording became another, word by word. The runs are plain text: whoever shows them escapes them. */
public final class Wording {

    /** A word with the punctuation it carries, or the white space between words. */
    private static final Pattern PIECE = Pattern.compile("\\s+|\\S+");

    private final List<WordChange> changes = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Wording() {
    }

    /** @return runs in reading order; of a replaced place what went comes before what came */
    public static List<WordChange> changes(String before, String after) {
        List<String> old = pieces(before);
        Wording wording = new Wording();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, pieces(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            wording.same(String.join("", old.subList(read, from)), false);
            wording.removed.append(String.join("", delta.getSource().getLines()));
            wording.added.append(String.join("", delta.getTarget().getLines()));
            read = from + delta.getSource().size();
        }
        wording.same(String.join("", old.subList(read, old.size())), true);
        return List.copyOf(wording.changes);
    }

    /** Where words beside each other were replaced, the space between them is no place of its own: it reads as one change. */
    private void same(String text, boolean last) {
        boolean between = text.equals(" ") && !last && !removed.isEmpty() && !added.isEmpty();
        if (between) {
            removed.append(text);
            added.append(text);
            return;
        }
        flush(WordChange.Kind.REMOVED, removed);
        flush(WordChange.Kind.ADDED, added);
        if (!text.isEmpty()) {
            changes.add(new WordChange(WordChange.Kind.SAME, text));
        }
    }

    private void flush(WordChange.Kind kind, StringBuilder run) {
        if (!run.isEmpty()) {
            changes.add(new WordChange(kind, run.toString()));
            run.setLength(0);
        }
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
