package se.lexheller.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says. */
final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("se.lexheller.launcher.texts", Locale.ROOT);

    private Texts() {
    }

    static String of(String key, Object... arguments) {
        return MessageFormat.format(BUNDLE.getString(key), arguments);
    }
}
