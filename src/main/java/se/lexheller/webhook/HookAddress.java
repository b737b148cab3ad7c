package se.lexheller.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lexheller.platform.Network;

/** Which addresses anything may be sent to at all, whoever has typed them. */
final class HookAddress {

    private static final int LONGEST = 500;
    private static final Pattern HOST = Pattern.compile("(?=.{1,253}(:|$))[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[1-9][0-9]{1,4})?");
    private static final int HTTPS = 443;
    /**
     * What doesn't lie on the open Internet, or leads into what doesn't (IANA's special-purpose registries): own networks, the
     * machine itself, other machines beside it, addresses that hold another address.
     */
    private static final List<Network> INSIDE = List.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8")
            .stream().map(Network::of).toList();

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

    /** @return whether it lies on the open Internet */
    static boolean isOutside(InetAddress address) {
        return INSIDE.stream().noneMatch(network -> network.contains(address.getHostAddress().replaceFirst("%.*", "")));
    }
}
