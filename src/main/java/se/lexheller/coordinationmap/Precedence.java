package se.lexheller.coordinationmap;

/** Of two interventions for the same need: which is to be tried first. */
public enum Precedence {
    THIS, OTHER, NONE;

    Precedence seenFromTheOther() {
        return switch (this) {
            case THIS -> OTHER;
            case OTHER -> THIS;
            case NONE -> NONE;
        };
    }
}
