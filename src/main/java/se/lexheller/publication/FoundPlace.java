package se.lexheller.publication;

import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.Severity;

/**
 * A place in the copy for the public that seems to be personal data and has not been dealt with.
 *
 * @param key    names the place in this version of the text
 * @param before a few words before it
 * @param text   what stands there
 */
public record FoundPlace(String key, String field, FindingKind kind, String before, String text, String after) {

    /** @return whether a ready reason is enough to let it stand */
    public boolean isGuess() {
        return kind.isGuess();
    }

    public boolean isStop() {
        return kind.severity() == Severity.STOP;
    }
}
