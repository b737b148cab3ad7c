package se.lexheller.design;

/** The two appearances that a reader's device may ask for. */
enum Theme {
    LIGHT, DARK
}
