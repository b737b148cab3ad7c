package se.lexheller.openmap;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs of what has none of its own in the database, made from what names it for good (RFC 9562, version 5): the same at every
 * export and on every node.
 */
public final class NameBased {

    /** Of this product; all names below it are made here. */
    private static final UUID PRODUCT = UUID.fromString("5d1e2a64-7b0c-5f8e-9a31-6c2f0e8b4d17");
    private static final int BYTES = 16;

    private NameBased() {
    }

    /** @param name that nothing else has, such as {@code taxonomy/malgrupper} */
    public static UUID of(String name) {
        return of(PRODUCT, name);
    }

    /** @param within what the name is looked for in */
    public static UUID of(UUID within, String name) {
        byte[] digest = sha1(within, name);
        ByteBuffer bytes = ByteBuffer.wrap(digest, 0, BYTES);
        long most = bytes.getLong() & ~0xF000L | 0x5000L;
        long least = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(most, least);
    }

    private static byte[] sha1(UUID within, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(BYTES).putLong(within.getMostSignificantBits()).putLong(within.getLeastSignificantBits()).flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
