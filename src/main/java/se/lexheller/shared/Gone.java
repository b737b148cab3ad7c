package se.lexheller.shared;

/** It was public and has been withdrawn: the answer is 410, so that readers and search engines know. */
public class Gone extends RuntimeException {

    private final String reason;

    /** @param reason public, in words for the reader */
    public Gone(String reason) {
        super("withdrawn");
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
