package se.lexheller.installation;

/** The two appearances that a reader's device may ask for. */
enum Theme {
    LIGHT, DARK
}
