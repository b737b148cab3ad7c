package se.lexheller.platform;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Which network addresses are on the open internet: what an administrator names must never lead into our own network (SSRF). */
public final class PublicAddresses {

    /** IANA's special-purpose registries: private, shared, local, for tests, documentation and groups; and what carries another address inside. */
    private static final List<Network> SPECIAL = List.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",
            "240.0.0.0/4", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10",
            "fec0::/10", "ff00::/8").stream().map(Network::of).toList();

    private PublicAddresses() {
    }

    /** @return whether it lies on the open internet and leads nowhere else */
    public static boolean isPublic(InetAddress address) {
        boolean kind = address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        String numbers = address.getHostAddress().replaceFirst("%.*", "");
        return !kind && SPECIAL.stream().noneMatch(network -> network.contains(numbers)) && (address instanceof Inet4Address || begins(address));
    }

    /** Of the new kind only what is given out to the internet: 2000::/3. */
    private static boolean begins(InetAddress address) {
        return (address.getAddress()[0] & 0xE0) == 0x20;
    }
}
