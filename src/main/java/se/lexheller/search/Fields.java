package se.lexheller.search;

/** The fields of the index. */
final class Fields {

    /** Raised whenever what is written into the index changes, so that each node makes it anew. */
    static final String SCHEMA = "2";

    static final String ID = "id";
    static final String PART = "part";
    static final String SUBJECT = "subject";
    static final String TYPE = "type";
    static final String PLACE = "place";
    static final String TOLD = "told";
    static final String ORIGIN = "origin";
    static final String CHANGED = "changed";
    /** The order in which the index lies: pages of the map, which have no time, then the newest. */
    static final String ORDER = "order";
    /** Id of the last public change that was known when it was read: what is older than a new reading of all is no more. */
    static final String KNOWN = "known";
    /** The names and texts as they are, for readers. */
    static final String SHOWN_TITLE = "shown.title";
    static final String SHOWN_TEXT = "shown.text";
    /** Word forms with their stems: title alone, and title and text. */
    static final String TITLE = "title";
    static final String BODY = "body";
    /** What compounds are made of: arbetsträning has arbete and träning in it. */
    static final String PARTS = "parts";
    /** The same words written backwards, so that what a word ends in is found as fast as what it begins with. */
    static final String ENDS = "ends";
    /** Word forms alone, for what was mistyped. */
    static final String WORDS = "words";
    /** The same without marks over letters: only the tolerant pass takes å for a. */
    static final String PLAIN = "plain";

    private Fields() {
    }
}
