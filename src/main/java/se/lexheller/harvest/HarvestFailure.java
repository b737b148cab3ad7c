package se.lexheller.harvest;

import java.time.Duration;

/** Another association could not be read this time. */
class HarvestFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final transient Duration wait;

    HarvestFailure(Trouble trouble) {
        this(trouble, null);
    }

    /** @param wait that it asks for, null where it doesn't */
    HarvestFailure(Trouble trouble, Duration wait) {
        super(trouble.name());
        this.trouble = trouble;
        this.wait = wait;
    }

    Trouble trouble() {
        return trouble;
    }

    Duration pause() {
        return wait;
    }
}
