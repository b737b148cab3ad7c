package se.lexheller.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import se.lexheller.shared.Audited;

/**
 * One link of the chain.
 *
 * @param seq         from 1, without a gap
 * @param kind        name of an {@code AuditKind}; of one that later versions no longer have, too
 * @param correlation id of the request, as in the log; null outside one
 * @param network     a part of the address that many share; null outside a request
 */
record AuditEntry(long seq, Instant at, String kind, Long accountId, String subject, Long part, String from, String to, String digest,
                  String correlation, String network, String previousHash, String hash) {

    /** Which content stands in which order; another order would be another number. */
    private static final String FORM = "1";

    static AuditEntry following(ChainHead head, Trace trace) {
        Audited what = trace.what();
        AuditEntry unsealed = new AuditEntry(head.seq() + 1, what.at().truncatedTo(ChronoUnit.MICROS), what.kind().name(), what.accountId(),
                what.subject(), what.part(), what.from(), what.to(), what.digest(), trace.correlation(), trace.network(), head.hash(), null);
        return unsealed.sealed();
    }

    private AuditEntry sealed() {
        return new AuditEntry(seq, at, kind, accountId, subject, part, from, to, digest, correlation, network, previousHash, hashOfContent());
    }

    ChainHead asHead() {
        return new ChainHead(seq, hash);
    }

    /** @return SHA-256 in hexadecimal over all that it says and the hash before it */
    String hashOfContent() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Each value after its length, so that no two contents are written alike: {@code 4:CASE}; one that isn't there is a dash. */
    private String canonical() {
        StringBuilder text = new StringBuilder(400);
        for (Object value : new Object[] {FORM, seq, at, kind, accountId, subject, part, from, to, digest, correlation, network, previousHash}) {
            if (value == null) {
                text.append('-');
            } else {
                String written = value.toString();
                text.append(written.length()).append(':').append(written);
            }
        }
        return text.toString();
    }
}
