package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.lexheller.platform.Association;

/** Puts a notice into words. Mails are in Swedish, which is the root bundle; the server's own locale has no say. */
@ApplicationScoped
class Letters {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final ResourceBundle texts = ResourceBundle.getBundle("se.lexheller.notification.texts", Locale.ROOT);
    @Inject
    private Association association;

    Letter write(NoticeKind kind, List<String> words) {
        String body = String.join("\n\n", text("mail.greeting"), text("mail." + kind + ".body", words.toArray()),
                text("mail.signature", association.facts().name()));
        return new Letter(text("mail." + kind + ".subject", words.toArray()), body + "\n");
    }

    /** @return a part of a mail that is put together of several */
    String words(String key, Object... words) {
        return text("mail." + key, words);
    }

    private String text(String key, Object... words) {
        return new MessageFormat(texts.getString(key), SWEDISH).format(words);
    }
}
