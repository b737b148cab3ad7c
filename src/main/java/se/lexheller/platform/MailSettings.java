package se.lexheller.platform;

import java.util.Optional;

/**
 * How mail leaves the installation.
 *
 * @param host     the SMTP server, empty where none is set up
 * @param port     its port
 * @param user     whom to sign in as, empty where the server asks for nobody
 * @param password the user's password
 * @param from     the sender's address
 * @param tls      whether a connection without TLS is refused
 * @param bounces  the mailbox that returned mails go to, empty where they go to the sender
 */
public record MailSettings(Optional<String> host, int port, Optional<String> user, Optional<String> password,
                           String from, boolean tls, Optional<String> bounces) {

    /** Whether mail can be sent at all. */
    public boolean configured() {
        return host.isPresent();
    }

    /** Never shows the password, not even in a log by mistake. */
    @Override
    public String toString() {
        return "MailSettings[host=%s, port=%d, from=%s, tls=%s]".formatted(host.orElse("-"), port, from, tls);
    }
}
