package se.lexheller.installation;

import java.time.LocalDate;

/** What an accessibility statement says besides its text. */
public record Statement(Degree degree, Method method, LocalDate assessedOn) {

    /** How far the site keeps the law, in the three words that it has for it. */
    public enum Degree { FULLY, PARTLY, NOT }

    /** Who has looked. */
    public enum Method { OWN, EXTERNAL }
}
