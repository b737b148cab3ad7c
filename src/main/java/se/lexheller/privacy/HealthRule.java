package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds illness and care named beside what points somebody out: alone, "en person med adhd" is what the texts are to say. */
final class HealthRule {

    /** About the sentence that it stands in. */
    private static final int BESIDE = 100;

    private HealthRule() {
    }

    /** @param others what else has been found in the text, in its order */
    static List<Finding> find(ScannedText text, List<Finding> others) {
        List<Finding> found = new ArrayList<>();
        if (others.isEmpty()) {
            return found;
        }
        Words words = text.words();
        int near = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!Lexicon.isHealth(words.at(i))) {
                continue;
            }
            Finding term = text.finding(FindingKind.HEALTH, words.at(i).start(), words.at(i).end());
            while (near < others.size() && others.get(near).end() < term.start() - BESIDE) {
                near++;
            }
            if (near < others.size() && others.get(near).start() <= term.end() + BESIDE) {
                found.add(term);
            }
        }
        return found;
    }
}
