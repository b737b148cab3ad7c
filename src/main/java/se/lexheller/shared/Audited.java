package se.lexheller.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Something that the audit trail is to keep. A feature fires it by CDI in the transaction that does it, and knows nothing
 * of the trail: {@code audited.fire(Audited.by(user.accountId(), AuditKind.ACCOUNT_CLOSED, now).on("account", id))}. It
 * holds ids and values; a name, an address, a number of a person or a text never gets into it.
 *
 * @param accountId who did it; null where nobody is signed in, or it is the system
 * @param subject   number of a case, or kind and id of something else ("account 17"); null where there is none
 * @param part      id within the subject; null where there is none
 * @param from      null where nothing was there before
 * @param digest    SHA-256 of the reason or another free text, so that the text can be told to be the same; null without one
 */
public record Audited(AuditKind kind, Long accountId, Instant at, String subject, Long part, String from, String to, String digest) {

    private static final int LONGEST_SUBJECT = 64;
    private static final int LONGEST_VALUE = 255;

    public Audited {
        subject = cut(subject, LONGEST_SUBJECT);
        from = cut(from, LONGEST_VALUE);
        to = cut(to, LONGEST_VALUE);
    }

    /** @param accountId null where nobody is signed in, or it is the system */
    public static Audited by(Long accountId, AuditKind kind, Instant now) {
        return new Audited(kind, accountId, now, null, null, null, null, null);
    }

    public Audited on(String what, long id) {
        return on(what + " " + id);
    }

    public Audited on(String caseNumber) {
        return new Audited(kind, accountId, at, caseNumber, part, from, to, digest);
    }

    public Audited part(Long id) {
        return new Audited(kind, accountId, at, subject, id, from, to, digest);
    }

    /** @param before names of states or of roles and the like, never what somebody has written */
    public Audited change(String before, String after) {
        return new Audited(kind, accountId, at, subject, part, before, after, digest);
    }

    /** @param text of which only the digest is kept; may be null */
    public Audited because(String text) {
        return new Audited(kind, accountId, at, subject, part, from, to, text == null ? null : digestOf(text));
    }

    private static String digestOf(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
