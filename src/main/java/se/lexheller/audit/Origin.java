package se.lexheller.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import se.lexheller.platform.Network;

/** Where the request comes from that the current thread works on, as coarse as an entry may hold it. */
public final class Origin {

    private static final ThreadLocal<String> ADDRESS = new ThreadLocal<>();
    private static final int LENGTH_OF_4 = 4;
    private static final int KEPT_OF_4 = 3;
    private static final int KEPT_OF_6 = 6;

    private Origin() {
    }

    public static void begin(String address) {
        ADDRESS.set(address);
    }

    public static void end() {
        ADDRESS.remove();
    }

    /** @return null outside a request */
    static String network() {
        String address = ADDRESS.get();
        return address == null ? null : networkOf(address);
    }

    /** @return the first three of four numbers, or the first 48 bits: a network that many people share, so that it points at none of them */
    static String networkOf(String address) {
        return Network.bytes(address).map(Origin::shortened).orElse("?");
    }

    private static String shortened(byte[] address) {
        int kept = address.length == LENGTH_OF_4 ? KEPT_OF_4 : KEPT_OF_6;
        byte[] network = Arrays.copyOf(Arrays.copyOf(address, kept), address.length);
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
