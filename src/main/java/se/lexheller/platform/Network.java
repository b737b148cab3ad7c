package se.lexheller.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of network addresses such as {@code 10.1.0.0/16}, or a single one such as {@code ::1}. */
public final class Network {

    /** Only numbers: a name would be looked up, and what the answer is others decide. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final byte[] address;
    private final int bits;

    private Network(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException where it is none */
    public static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] address = bytes(parts[0]).orElseThrow(() -> new IllegalArgumentException("no network address: " + text));
        int bits = parts.length == 1 ? address.length * Byte.SIZE : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > address.length * Byte.SIZE) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return new Network(address, bits);
    }

    /** @return false for what is no address as well */
    public boolean contains(String other) {
        return bytes(other).filter(this::begins).isPresent();
    }

    private boolean begins(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** @return the address in numbers; empty where it is none */
    public static Optional<byte[]> bytes(String address) {
        if (address == null || !NUMBERS.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
