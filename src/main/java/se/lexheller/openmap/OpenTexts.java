package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the open data, in Swedish whoever asks. */
@ApplicationScoped
public class OpenTexts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final ResourceBundle texts = ResourceBundle.getBundle("se.lexheller.openmap.texts", Locale.ROOT);

    public String get(String key, Object... values) {
        String pattern = texts.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, SWEDISH).format(values);
    }

    /** @return the second, where there is anything to say */
    String and(String first, String second) {
        return second == null || second.isBlank() ? first : first + " " + second;
    }
}
