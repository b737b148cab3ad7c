package se.lexheller.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry of the trail at some time. Kept somewhere else it shows later that nothing up to it was changed or cut off.
 *
 * @param seq 0 before the first entry
 */
public record ChainHead(long seq, String hash) {

    static final ChainHead START = new ChainHead(0, "0".repeat(64));
    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,18}):([0-9a-f]{64})\\s*");

    /** @param text as {@link #toString()} writes it */
    public static Optional<ChainHead> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new ChainHead(Long.parseLong(matcher.group(1)), matcher.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
