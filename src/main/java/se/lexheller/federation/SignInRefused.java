package se.lexheller.federation;

/** A sign-in at a provider came to nothing; nothing was changed. */
public class SignInRefused extends RuntimeException {

    /** Why, as far as the person is told; each has its words under {@code refused.}. */
    public enum Reason {
        /** The person, or the provider, said no. */
        CANCELLED,
        /** Too old, used already, or begun in another browser. */
        EXPIRED,
        /** What the provider sent can't be trusted. */
        NOT_VALID,
        /** Name or address is missing or can't be one. */
        PERSON_UNKNOWN,
        /** The provider doesn't answer. */
        UNAVAILABLE,
        /** An administrator said no to an account. */
        REQUEST_REFUSED,
        /** The account is closed, or has moved to another organisation. */
        ACCOUNT_CLOSED,
        /** To be linked, but it belongs to another account, or to another organisation. */
        NOT_LINKED
    }

    private final Reason reason;

    /** @param detail for the log: never a token, a name or an address */
    SignInRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    SignInRefused(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
