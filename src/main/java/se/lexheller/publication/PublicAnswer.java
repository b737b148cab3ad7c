package se.lexheller.publication;

import se.lexheller.shared.TypedText;

/**
 * Återkoppling from one organisation, or from several together.
 *
 * @param heading whose answer it is, such as "Linköpings kommun"
 */
public record PublicAnswer(String heading, String text) {

    public static final int LONGEST_HEADING = 300;

    public PublicAnswer {
        heading = TypedText.clean(heading);
        text = TypedText.clean(text);
    }

    boolean isEmpty() {
        return heading.isEmpty() && text.isEmpty();
    }
}
