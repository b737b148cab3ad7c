package se.lexheller.platform.rest;

import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Set;

/**
 * Answers with data that is the same for everybody: anybody may keep it, but asks anew each time whether it has changed. The tag
 * is a weak one, since the server may send the same data compressed or not.
 */
public final class OpenData {

    private static final int TAG_BYTES = 18;

    private OpenData() {
    }

    /** What each Jakarta REST application answers problems with. */
    public static Set<Class<?>> problems() {
        return Set.of(NotFoundMapper.class, GoneMapper.class, InvalidInputMapper.class, BusinessRuleMapper.class, RequestMapper.class, FailureMapper.class);
    }

    public static Response json(Request request, JsonStructure data) {
        return json(request, data, null);
    }

    /** @param modified when it last changed; null where that isn't known for all of it */
    public static Response json(Request request, JsonStructure data, Instant modified) {
        return answer(request, data.toString().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"), modified);
    }

    public static Response answer(Request request, byte[] data, MediaType type, Instant modified) {
        EntityTag tag = tag(data);
        Date changed = modified == null ? null : Date.from(modified);
        Response.ResponseBuilder unchanged = changed == null ? request.evaluatePreconditions(tag) : request.evaluatePreconditions(changed, tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(data, type);
        return answer.tag(tag).lastModified(changed).cacheControl(askAnew()).build();
    }

    private static CacheControl askAnew() {
        CacheControl control = new CacheControl();
        control.getCacheExtension().put("public", "");
        control.setMaxAge(0);
        control.setMustRevalidate(true);
        control.setNoTransform(false);
        return control;
    }

    private static EntityTag tag(byte[] data) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(data);
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES)), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
