package se.lexheller.launcher;

/** The product cannot run here; the message is a sentence for the one who started it. */
public class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchFailure(String key, Object... arguments) {
        super(Texts.of(key, arguments));
    }
}
