package se.lexheller.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses anything may be sent to at all, whoever has typed them. */
final class HookAddress {

    private static final int LONGEST = 500;
    private static final Pattern HOST = Pattern.compile("(?=.{1,253}(:|$))[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[1-9][0-9]{1,4})?");
    private static final int HTTPS = 443;

    private HookAddress() {
    }

    /** @param plain whether http may be spoken, as in the demonstration; @return empty for what is no address to send to */
    static Optional<URI> of(String typed, boolean plain) {
        try {
            URI address = new URI(typed.strip());
            boolean scheme = "https".equals(address.getScheme()) || plain && "http".equals(address.getScheme());
            boolean bare = address.getRawUserInfo() == null && address.getRawFragment() == null && address.getHost() != null;
            return Optional.of(address).filter(a -> scheme && bare && a.toASCIIString().length() <= LONGEST && HOST.matcher(host(a)).matches());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** @return as an administrator allows it: in lower case, with the port where it isn't the usual one */
    static String host(URI address) {
        boolean usual = address.getPort() == -1 || address.getPort() == HTTPS && "https".equals(address.getScheme());
        return address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + address.getPort());
    }

    static boolean isHost(String typed) {
        return HOST.matcher(typed).matches();
    }
}
