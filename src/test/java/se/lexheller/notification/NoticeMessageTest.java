package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NoticeMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String BODY = "Hej!\n\nÄrendet <b> & länken:\n\nhttps://lexheller.example/arende/a-b_c?x=1&y=2\n\nHälsningar\nFörbundet\n";

    @Test
    void plain_text_comes_first_and_the_same_in_html_after_it() throws Exception {
        MimeMultipart parts = (MimeMultipart) overTheWire(mail("anna@linkoping.example")).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n")).isEqualTo(BODY);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html").containsIgnoringCase("utf-8");
    }

    @Test
    void html_escapes_the_text_and_makes_links_clickable() {
        assertThat(NoticeMessage.html(BODY)).contains("<html lang=\"sv\">", "Ärendet &lt;b&gt; &amp; länken:",
                "<a href=\"https://lexheller.example/arende/a-b_c?x=1&amp;y=2\">https://lexheller.example/arende/a-b_c?x=1&amp;y=2</a>",
                "<p>Hälsningar<br>\nFörbundet</p>");
    }

    @Test
    void its_headers_say_that_a_program_has_sent_it_and_which_mail_it_is() throws Exception {
        OutboxMail mail = mail("anna@linkoping.example");
        MimeMessage message = overTheWire(mail);

        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).isEqualTo(mail.messageId());
        assertThat(message.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(message.getSubject()).isEqualTo("Tack, åäö");
        assertThat(message.getFrom()[0].toString()).isEqualTo("Lex Heller <noreply@lexheller.example>");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void what_can_be_left_is_left_by_one_click_and_nothing_else_pretends_to() throws Exception {
        Notice followed = new Notice(NoticeKind.FOLLOW_DIGEST, "case-1", "anna@linkoping.example", List.of(), "https://lexheller.example/folj/avsluta-direkt/x");
        MimeMessage message = overTheWire(new OutboxMail(followed, new Letter("Rättat", BODY), "lexheller.example", NOW));
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://lexheller.example/folj/avsluta-direkt/x>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(overTheWire(mail("anna@linkoping.example")).getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void sent_twice_it_is_recognised_as_the_same_mail() throws Exception {
        OutboxMail mail = mail("anna@linkoping.example");
        assertThat(overTheWire(mail).getMessageID()).isEqualTo(overTheWire(mail).getMessageID());
    }

    @Test
    void an_address_that_hides_a_header_or_a_second_recipient_is_refused() {
        for (String address : List.of("anna@x.se\r\nBcc: bo@x.se", "anna@x.se, bo@x.se", "anna", "")) {
            assertThatThrownBy(() -> message(mail(address))).isInstanceOf(AddressException.class);
        }
    }

    private static OutboxMail mail(String recipient) {
        return new OutboxMail(new Notice(NoticeKind.RECEIPT, "case-1", recipient, List.of()), new Letter("Tack,\nåäö", BODY),
                "lexheller.example", NOW);
    }

    private static NoticeMessage message(OutboxMail mail) throws MessagingException {
        return new NoticeMessage(SESSION, mail, "Lex Heller <noreply@lexheller.example>", NOW);
    }

    private static MimeMessage overTheWire(OutboxMail mail) throws MessagingException, IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        message(mail).writeTo(wire);
        assertThat(wire.toString(StandardCharsets.US_ASCII)).matches("(?s)\\p{ASCII}*");
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }
}
