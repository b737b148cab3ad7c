package se.lexheller.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A public page as it goes over the wire: plain and packed, each with a tag of its own, and its headers. */
final class KeptPage {

    /** A header of the answer. */
    record Header(String name, String value) {
    }

    /** Each answer has its own, or the server counts it. */
    private static final Set<String> OF_ONE_ANSWER = Set.of("x-request-id", "set-cookie", "date", "content-length", "content-type",
            "content-encoding", "etag", "cache-control", "connection", "transfer-encoding", "vary");
    private static final Pattern TEXT = Pattern.compile("text/.*|.*(json|xml|svg|javascript).*");
    /** Smaller ones hardly shrink. */
    private static final int LEAST_TO_PACK = 1_000;
    private static final int OVERHEAD = 1_000;
    private static final int TAG_BYTES = 18;

    private final String type;
    private final Header[] headers;
    private final String cacheControl;
    private final byte[] plain;
    private final String plainTag;
    private final boolean packs;
    private final String packedTag;
    /** Made when somebody first asks for it. */
    private volatile byte[] packed;

    /** @param cacheControl what browsers and proxies are told */
    KeptPage(String type, List<Header> headers, String cacheControl, byte[] body) {
        this.type = type;
        this.headers = headers.stream().filter(h -> !OF_ONE_ANSWER.contains(h.name().toLowerCase(Locale.ROOT))).toArray(Header[]::new);
        this.cacheControl = cacheControl;
        this.plain = body;
        String hash = hash(body);
        plainTag = "\"" + hash + "\"";
        packs = body.length >= LEAST_TO_PACK && type != null && TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches();
        packedTag = "\"" + hash + "-gzip\"";
    }

    /** @return what it takes in memory, packed and plain */
    int bytes() {
        return plain.length + (packs ? plain.length / 3 : 0) + OVERHEAD;
    }

    /** For an answer that knows nothing of the page yet. */
    void writeAll(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Header header : headers) {
            response.setHeader(header.name(), header.value());
        }
        if (type != null) {
            response.setContentType(type);
        }
        write(request, response);
    }

    /** For the answer that the page was made for: its own headers are there. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pack = packs && takesPacked(request.getHeader("Accept-Encoding"));
        String tag = pack ? packedTag : plainTag;
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", cacheControl);
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = pack ? packed() : plain;
        if (pack) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** RFC 9110, 12.5.3, as far as it can be heard without a dictionary: whoever says gzip and not gzip;q=0 takes it. */
    static boolean takesPacked(String accepted) {
        if (accepted == null) {
            return false;
        }
        int at = accepted.indexOf("gzip");
        if (at < 0) {
            return false;
        }
        int end = accepted.indexOf(',', at);
        String quality = accepted.substring(at + "gzip".length(), end < 0 ? accepted.length() : end).replace(" ", "");
        return !quality.matches(";q=0(\\.0*)?");
    }

    /** RFC 9110, 13.1.2: a list of tags or *, compared without regard to W/, which some proxies add. */
    private static boolean isKnown(String noneMatch, String tag) {
        return noneMatch != null && Arrays.stream(noneMatch.split(",")).map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    private byte[] packed() {
        byte[] made = packed;
        if (made == null) {
            made = pack(plain);
            packed = made;
        }
        return made;
    }

    private static byte[] pack(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
