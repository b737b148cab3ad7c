package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;
import se.lexheller.deviation.DeviationKind;

/** What stands in the register, in Swedish: an entry is made of these words alone, so that nobody's own words get into it. */
@ApplicationScoped
class RegisterWords {

    /** Swedish is the root bundle; the server's own locale has no say. */
    private final ResourceBundle words = ResourceBundle.getBundle("se.lexheller.register.texts", Locale.ROOT);
    private final ResourceBundle kinds = ResourceBundle.getBundle("se.lexheller.deviation.texts", Locale.ROOT);

    String subject(DocumentKind document, DeviationKind kind) {
        return words.getString("document." + document) + " (" + kinds.getString("kind." + kind) + ")";
    }

    /** @return empty where there is none */
    String counterpart(Counterpart counterpart) {
        return counterpart == Counterpart.NONE ? "" : words.getString("counterpart." + counterpart);
    }

    String direction(Direction direction) {
        return words.getString("direction." + direction);
    }

    String word(String key) {
        return words.getString(key);
    }
}
