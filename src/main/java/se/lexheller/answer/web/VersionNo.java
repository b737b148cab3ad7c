package se.lexheller.answer.web;

/** Number of a version as it comes from an address or a form. */
final class VersionNo {

    private VersionNo() {
    }

    /** @return null where it is none */
    static Integer of(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }
}
