package se.lexheller.search;

/**
 * Something that was found.
 *
 * @param place   what its address ends in; the whole address of another association's case
 * @param told    one line that tells it apart in a list; may be empty
 * @param origin  name of the association that it comes from; empty for what is of this one
 * @param extract the stretch of its text that has most of the words in it
 */
public record Hit(EntryType type, Marked title, String place, String told, String origin, Marked extract) {

    public boolean isForeign() {
        return type == EntryType.FOREIGN_CASE;
    }
}
