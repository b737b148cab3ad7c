package se.lexheller.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Receives every mail that the started server sends, whoever it is for. */
public final class Mailbox {

    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Once<Mailbox> ONCE = new Once<>(Mailbox::new);

    private final GreenMail server = new GreenMail(new ServerSetup(port(), HOST, ServerSetup.PROTOCOL_SMTP));

    private Mailbox() {
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    /** The mailbox, opened when first asked for; open it before the action whose mail is wanted. */
    public static Mailbox opened() {
        return ONCE.get();
    }

    /** What this address has got, oldest first, as soon as it is that many or the time is over. */
    public List<MimeMessage> mailsTo(String address, int count, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        List<MimeMessage> mails = mailsTo(address);
        while (mails.size() < count && System.nanoTime() < end) {
            server.waitForIncomingEmail(patience.toMillis() / 10, server.getReceivedMessages().length + 1);
            mails = mailsTo(address);
        }
        return mails;
    }

    /** @return the path, beginning so, of the address in the newest of so many mails to somebody */
    public String linkTo(String address, int mails, String path) {
        List<MimeMessage> received = mailsTo(address, mails, PATIENCE);
        if (received.size() < mails) {
            throw new AssertionError(received.size() + " mails to " + address + ", expected " + mails);
        }
        Matcher link = Pattern.compile("https?://\\S+?(" + Pattern.quote(path) + "[\\w\\-/]+)").matcher(text(received.get(mails - 1)));
        if (!link.find()) {
            throw new AssertionError("no link to " + path + " in the mail");
        }
        return link.group(1);
    }

    /** What everybody has got, as it went over the wire. */
    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    private static String text(MimeMessage mail) {
        try {
            return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MimeMessage> mailsTo(String address) {
        return List.of(server.getReceivedMessagesForDomain(address));
    }

    static int port() {
        return TestSettings.port("test.mail.port");
    }
}
