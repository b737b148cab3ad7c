package se.lexheller.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail in the form that goes over the wire: plain text first, then the same in simple HTML. */
class NoticeMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final String messageId;

    NoticeMessage(Session session, OutboxMail mail, String from, Instant now) throws MessagingException {
        super(session);
        this.messageId = mail.messageId();
        setFrom(InternetAddress.parse(from, true)[0]);
        setRecipient(Message.RecipientType.TO, address(mail.recipient()));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: so that holiday answers stay away
        setHeader("Content-Language", "sv");
        if (mail.unsubscribeUrl() != null) { // RFC 8058: the reader's program may leave with one POST
            setHeader("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart parts = new MimeMultipart("alternative", part(mail.body(), "plain"), part(html(mail.body()), "html"));
        setContent(parts);
        saveChanges();
    }

    /** Always the stored one: where a crash makes a mail go out twice, the reader's program sees that it is the same. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress address(String recipient) throws MessagingException {
        InternetAddress address = new InternetAddress(recipient, true);
        address.validate();
        return address;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    static String html(String text) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Lex Heller</title></head><body>\n");
        for (String paragraph : text.strip().split("\n{2,}")) {
            html.append("<p>").append(linked(paragraph).replace("\n", "<br>\n")).append("</p>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private static String linked(String text) {
        Matcher matcher = LINK.matcher(text);
        StringBuilder linked = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            String link = escaped(matcher.group());
            linked.append(escaped(text.substring(end, matcher.start())))
                    .append("<a href=\"").append(link).append("\">").append(link).append("</a>");
            end = matcher.end();
        }
        return linked.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
