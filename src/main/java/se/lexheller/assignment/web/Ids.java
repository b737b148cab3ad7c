package se.lexheller.assignment.web;

import se.lexheller.shared.NotFound;

/** Ids as they come from an address or a choice. */
final class Ids {

    private Ids() {
    }

    /** @throws NotFound where it is none */
    static long of(String typed) {
        Long id = orNull(typed);
        if (id == null) {
            throw new NotFound("id");
        }
        return id;
    }

    /** @return null where nothing is chosen */
    static Long orNull(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new NotFound("id");
        }
    }
}
