package se.lexheller.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void the_password_never_shows_where_the_settings_are_printed() {
        MailSettings settings = new MailSettings(Optional.of("smtp.example"), 587, Optional.of("lexheller"),
                Optional.of("hemligt"), "noreply@example.org", true, Optional.empty());

        assertThat(settings.toString()).doesNotContain("hemligt").contains("smtp.example");
    }

    @Test
    void without_a_server_no_mail_can_be_sent() {
        MailSettings settings = new MailSettings(Optional.empty(), 587, Optional.empty(), Optional.empty(),
                "noreply@example.org", true, Optional.empty());

        assertThat(settings.configured()).isFalse();
    }
}
