package se.lexheller.shared;

import java.util.Map;

/**
 * Somebody else saved the same text since it was read (invariant 4). Carries what stands there now, so that the page can
 * show both and lose neither.
 */
public class EditConflict extends RuntimeException {

    private final Map<String, String> theirs;
    private final long theirVersion;

    /**
     * @param theirs       field name to the text that is stored now
     * @param theirVersion the version to save against once the two have been joined
     */
    public EditConflict(Map<String, String> theirs, long theirVersion) {
        super("changed by somebody else, now version " + theirVersion);
        this.theirs = Map.copyOf(theirs);
        this.theirVersion = theirVersion;
    }

    public Map<String, String> theirs() {
        return theirs;
    }

    public long theirVersion() {
        return theirVersion;
    }
}
