package se.lexheller.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;
import se.lexheller.deviation.DeviationKind;

/** The words of files and catalogue: the same whoever asks, in Swedish and where it is wanted in English. */
@ApplicationScoped
public class OpenWords {

    private static final String BUNDLE = "se.lexheller.opendata.texts";
    private static final ResourceBundle.Control EXACTLY = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final ResourceBundle swedish = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, EXACTLY);
    private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, EXACTLY);
    private final ResourceBundle kinds = ResourceBundle.getBundle("se.lexheller.deviation.texts", Locale.ROOT, EXACTLY);

    public String swedish(String key) {
        return swedish.getString(key);
    }

    public String english(String key) {
        return english.getString(key);
    }

    /** @return a code's word where it has one, else the code */
    public String code(OpenTable table, String field, String code) {
        if (table == OpenTable.CASES && field.equals("kind")) {
            return kinds.getString("kind." + DeviationKind.valueOf(code));
        }
        String key = "code." + field + "." + code;
        return swedish.containsKey(key) ? swedish.getString(key) : code;
    }
}
