package se.lexheller.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server's report that it could not deliver a mail (RFC 3464).
 *
 * @param messageId of the mail it is about, as far as {@code @}
 * @param status    such as 5.1.1
 */
public record BounceReport(String messageId, String status) {

    private static final String[] TO = {"To", "Delivered-To", "X-Original-To"};
    private static final Pattern FAILED = Pattern.compile("(?mi)^Action:\\s*failed\\s*$");
    private static final Pattern STATUS = Pattern.compile("(?mi)^Status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final int MOST_BYTES = 16_384;

    /** @return empty for whatever is no such report, or tells only of a delay, or isn't about a mail of ours */
    public static Optional<BounceReport> of(InputStream mail) throws IOException {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), mail);
            if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
                return Optional.empty();
            }
            Optional<String> id = ReturnPath.messageIdIn(addresses(message));
            return status(parts).flatMap(status -> id.map(of -> new BounceReport(of, status)));
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    private static String addresses(MimeMessage message) throws MessagingException {
        StringBuilder all = new StringBuilder();
        for (String name : TO) {
            String value = message.getHeader(name, ",");
            all.append(value == null ? "" : value).append('\n');
        }
        return all.toString();
    }

    private static Optional<String> status(Multipart parts) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                String report = new String(part.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.US_ASCII);
                Matcher status = STATUS.matcher(report);
                return FAILED.matcher(report).find() && status.find() ? Optional.of(status.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
