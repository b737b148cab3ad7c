package se.lexheller.notification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that what can't be delivered is returned to: another for each mail, so that a return tells by itself which mail it
 * is about, and nobody but the recipient's side can make one up.
 */
final class ReturnPath {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern IN_MESSAGE_ID = Pattern.compile("<(" + UUID + ")@.*>");
    private static final Pattern IN_ADDRESS = Pattern.compile("\\+(" + UUID + ")@");

    private ReturnPath() {
    }

    /** @param bounces the mailbox for returns; @return empty where the mail's id is none of ours */
    static Optional<String> of(String bounces, String messageId) {
        Matcher id = IN_MESSAGE_ID.matcher(messageId);
        return id.matches() ? Optional.of(bounces.replaceFirst("@", "+" + id.group(1) + "@")) : Optional.empty();
    }

    /** @return what a message id begins with, "<…@"; empty where no such address stands in the text */
    static Optional<String> messageIdIn(String addresses) {
        Matcher id = IN_ADDRESS.matcher(addresses);
        return id.find() ? Optional.of("<" + id.group(1) + "@") : Optional.empty();
    }
}
