package se.lexheller.notification;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from a mail server's reply whether the address itself is no good, so that nothing more is to go there. A refusal for
 * another reason (a policy, a full mailbox, an installation that may not send) says nothing of the address.
 */
final class Bounce {

    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    /** RFC 5321, 4.2.3, and RFC 7504: no such mailbox, not here, a name that can't be, a host that takes no mail. */
    private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553, 521, 556);
    private static final Pattern ANOTHER_REASON = Pattern.compile("relay|denied|polic|spam|block|reject|auth|list|reputation");

    private Bounce() {
    }

    /**
     * @param code  of the reply to RCPT
     * @param reply the whole of it; may be null
     */
    static boolean isOfAddress(int code, String reply) {
        String text = reply == null ? "" : reply;
        Matcher enhanced = ENHANCED.matcher(text);
        if (enhanced.find()) {
            // RFC 3463: 5.1.x is about the address (5.1.7 and 5.1.8 the sender's), 5.2.1 a mailbox that is closed.
            String detail = enhanced.group(2) + "." + enhanced.group(3);
            return enhanced.group(1).equals("5") && (detail.equals("2.1") || detail.startsWith("1.") && !Set.of("1.7", "1.8").contains(detail));
        }
        return NO_SUCH_MAILBOX.contains(code) && !ANOTHER_REASON.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
