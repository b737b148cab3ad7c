package se.lexheller.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which entries somebody wants to see, as it stands in the address. What can't be read is as if it weren't there.
 *
 * @param from        null: from the beginning
 * @param until       null: until today
 * @param number      part of a registry number, a case's number or a member's own; may be empty
 * @param counterpart a member's id, {@code anmalare}, or empty
 * @param direction   null: all
 * @param text        that stands in subject, counterpart or the case's title; may be empty
 */
public record RegisterFilter(LocalDate from, LocalDate until, String number, String counterpart, Direction direction, String text) {

    /** The filer as a counterpart, in an address. */
    public static final String FILER = "anmalare";
    public static final RegisterFilter NONE = new RegisterFilter(null, null, "", "", null, "");
    private static final int LONGEST = 200;

    public static RegisterFilter of(Map<String, String> query) {
        String counterpart = words(query.get("motpart"));
        return new RegisterFilter(day(query.get("fran")), day(query.get("till")), words(query.get("nr")),
                counterpart.matches("\\d{1,18}|" + FILER) ? counterpart : "", Direction.of(query.get("riktning")).orElse(null),
                words(query.get("q")));
    }

    /** @return the same as a query, without what isn't asked for */
    public Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("fran", from);
        query.put("till", until);
        query.put("nr", number);
        query.put("motpart", counterpart);
        query.put("riktning", direction == null ? null : direction.address());
        query.put("q", text);
        query.values().removeIf(value -> value == null || value.toString().isEmpty());
        return query;
    }

    public boolean isNarrowed() {
        return !query().isEmpty();
    }

    /** @return the member asked for; empty where none is */
    Optional<Long> organisation() {
        return counterpart.isEmpty() || counterpart.equals(FILER) ? Optional.empty() : Optional.of(Long.valueOf(counterpart));
    }

    private static String words(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
