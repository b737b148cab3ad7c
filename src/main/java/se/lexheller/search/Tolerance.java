package se.lexheller.search;

/** How exactly a question is taken: from one to the next where nothing is found. */
enum Tolerance {
    /** All words, in whichever form and within compounds. */
    EXACT,
    /** All words, or such that look much like them. */
    TYPOS,
    /** Some of the words, or such that look much like them. */
    SOME_WORDS
}
