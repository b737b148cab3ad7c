package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import se.lexheller.platform.MailSettings;
import se.lexheller.platform.Settings;

/** Hands mails to the mail server that the settings name. */
@ApplicationScoped
class Post {

    /** How it went. */
    enum Outcome {
        /** The server has taken it. */
        TAKEN,
        /** There is no such mailbox: no mail will ever be taken there. */
        BOUNCED,
        /** This mail will never be taken as it is. */
        REFUSED,
        /** This mail can't be taken now. */
        LATER,
        /** No mail gets through now: the server is away or doesn't let this installation in. */
        UNREACHABLE
    }

    /** @param error the server's words; null where it was taken */
    record Reply(Outcome outcome, String error) {
    }
    /** Short: a row is locked meanwhile. */
    private static final String TIMEOUT_MILLIS = "10000";
    private static final int IMPLICIT_TLS_PORT = 465;
    private static final int PERMANENT = 500;

    private MailSettings settings;

    /** For the CDI proxy. */
    protected Post() {
    }

    @Inject
    Post(Settings settings) {
        this(settings.mail());
    }

    Post(MailSettings settings) {
        this.settings = settings;
    }

    /** @return whether there is a mail server to hand anything to */
    boolean isOpen() {
        return settings.configured();
    }

    Reply send(OutboxMail mail, Instant now) {
        Properties properties = properties(settings);
        settings.bounces().flatMap(bounces -> ReturnPath.of(bounces, mail.messageId()))
                .ifPresent(path -> properties.setProperty("mail.smtp.from", path));
        Session session = Session.getInstance(properties);
        NoticeMessage message;
        try {
            message = new NoticeMessage(session, mail, settings.from(), now);
        } catch (AddressException e) {
            return new Reply(Outcome.REFUSED, e.getMessage());
        } catch (MessagingException e) {
            return new Reply(Outcome.LATER, e.getMessage());
        }
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(settings.host().orElseThrow(), settings.port(), settings.user().orElse(null),
                    settings.password().orElse(null));
            return hand(message, transport);
        } catch (MessagingException e) {
            return new Reply(Outcome.UNREACHABLE, reason(e));
        }
    }

    private static Reply hand(NoticeMessage message, Transport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Reply(Outcome.TAKEN, null);
        } catch (SendFailedException e) {
            return new Reply(outcome(e), reason(e));
        } catch (MessagingException e) {
            return new Reply(Outcome.LATER, reason(e));
        }
    }

    /** A refused sender is a fault of the settings, which somebody will mend: the recipient's mail must not die of it. */
    private static Outcome outcome(SendFailedException failure) {
        if (chain(failure).anyMatch(SMTPSenderFailedException.class::isInstance)) {
            return Outcome.UNREACHABLE;
        }
        if (chain(failure).anyMatch(Post::isOfAddress)) {
            return Outcome.BOUNCED;
        }
        return chain(failure).anyMatch(Post::isPermanent) ? Outcome.REFUSED : Outcome.LATER;
    }

    private static boolean isOfAddress(MessagingException e) {
        return e instanceof SMTPAddressFailedException a && Bounce.isOfAddress(a.getReturnCode(), a.getMessage());
    }

    private static boolean isPermanent(MessagingException e) {
        return e instanceof SMTPAddressFailedException a && a.getReturnCode() >= PERMANENT
                || e instanceof SMTPSendFailedException s && s.getReturnCode() >= PERMANENT;
    }

    private static Stream<MessagingException> chain(MessagingException failure) {
        return Stream.iterate(failure, Objects::nonNull, e -> e.getNextException() instanceof MessagingException next ? next : null);
    }

    private static String reason(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException m && m.getNextException() != null) {
            last = m.getNextException();
        }
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    }

    private static Properties properties(MailSettings to) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(to.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(to.tls() && to.port() != IMPLICIT_TLS_PORT));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(to.port() == IMPLICIT_TLS_PORT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
