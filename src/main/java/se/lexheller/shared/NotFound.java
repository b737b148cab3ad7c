package se.lexheller.shared;

/** There is no such thing, or the user may not know of it: the answer is the same 404, so that nothing can be guessed. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
