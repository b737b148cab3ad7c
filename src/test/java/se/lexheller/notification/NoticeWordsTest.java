package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWordsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("se.lexheller.notification.texts", Locale.ROOT);

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_of_mail_has_its_words_and_a_link(NoticeKind kind) {
        String subject = words("mail." + kind + ".subject");
        String body = words("mail." + kind + ".body");
        assertThat(subject).isNotBlank().doesNotContain("\n").hasSizeLessThan(80);
        assertThat(body).contains("https://lexheller.example/x");
        assertThat(TEXTS.getString("kind." + kind)).isNotBlank();
    }

    private static String words(String key) {
        boolean linkFirst = key.contains("CONFIRMATION") || key.contains("ACCOUNT") || key.contains("PASSWORD");
        return linkFirst ? new MessageFormat(TEXTS.getString(key)).format(new Object[] {"https://lexheller.example/x", "i morgon"})
                : new MessageFormat(TEXTS.getString(key)).format(new Object[] {"LH-2026-0001", "https://lexheller.example/x"});
    }
}
